package io.github.wfarules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section of the guide for rule authors, with its blocks of code. */
record GuideSection(String title, List<Block> blocks) {
    private static final Pattern HEADING = Pattern.compile("(?m)^###? (.*)$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?( \\+)?\n(.*?)^```$");

    /**
     * A block of code.
     *
     * @param file the file that it is, or is part of; empty where it is none
     * @param added whether it is added at the end of the file instead of being all of it
     */
    record Block(String language, String file, boolean added, String text) {}

    /** {@return the sections that hold code} */
    static List<GuideSection> of(String guide) {
        List<GuideSection> sections = new ArrayList<>();
        Matcher heading = HEADING.matcher(guide);
        boolean more = heading.find();
        while (more) {
            String title = heading.group(1);
            int from = heading.end();
            more = heading.find();
            List<Block> blocks = blocks(guide, from, more ? heading.start() : guide.length());
            if (!blocks.isEmpty()) {
                sections.add(new GuideSection(title, blocks));
            }
        }
        return sections;
    }

    private static List<Block> blocks(String guide, int from, int to) {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(guide).region(from, to);
        while (block.find()) {
            String file = block.group(2) == null ? "" : block.group(2);
            blocks.add(new Block(block.group(1), file, block.group(3) != null, block.group(4)));
        }
        return blocks;
    }

    @Override
    public String toString() {
        return title;
    }
}
