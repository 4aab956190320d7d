package io.github.wfarules.internal.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule file cut into its rules. What is wrong with one rule is told for that rule alone, and hides nothing of the
 * others: {@link #readable()} is the file with blanks where it cannot be read.
 */
final class RuleOutline {
    private final String source;
    private final Place place;
    private final Set<Integer> firstInLine;
    private final List<DrlMistake> mistakes = new ArrayList<>();
    private final Map<String, Integer> imports = new LinkedHashMap<>();
    private final List<int[]> rules = new ArrayList<>();
    private final Set<Integer> incomplete = new HashSet<>();
    private final StringBuilder readable;

    /** Cuts a file that has to name this package. */
    RuleOutline(String source, Place place, String packageName) {
        this.source = source;
        this.place = place;
        this.readable = new StringBuilder(source);
        List<Token> tokens = RuleScanner.tokens(source, mistakes::add);
        firstInLine = RuleScanner.firstInLine(source, tokens);
        // An open comment reaches to the end of the file.
        mistakes.forEach(mistake -> blank(
                mistake.offset(),
                source.startsWith("/*", mistake.offset()) ? source.length() : lineEnd(mistake.offset())));
        List<Integer> starts = starts(tokens);
        header(tokens.subList(0, starts.isEmpty() ? tokens.size() : starts.get(0)), packageName);
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size() - 1;
            List<Token> rule = new ArrayList<>(tokens.subList(starts.get(i), next));
            rule.add(new Token(Token.Kind.END, "", tokens.get(next).offset()));
            rule(rule);
        }
        mistakes.sort(Comparator.comparingInt(DrlMistake::offset));
    }

    /** {@return what is wrong, by place} */
    List<DrlMistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** {@return what the file imports, with the place} */
    Map<String, Integer> imports() {
        return imports;
    }

    /** {@return whether some condition of the rule that begins in this line was left out, for a mistake that was told} */
    boolean isIncomplete(int line) {
        return incomplete.contains(line);
    }

    /**
     * {@return the file with blanks for every line, rule and condition that has a mistake; every place stays what it was}
     */
    String readable() {
        return readable.toString();
    }

    /** Blanks the rule at this place, if there is one not blank yet. {@return whether there is} */
    boolean leaveOut(int offset) {
        for (int[] rule : rules) {
            if (offset >= rule[0] && offset <= rule[1] && readable.charAt(rule[0]) != ' ') {
                blank(rule[0], rule[1]);
                return true;
            }
        }
        return false;
    }

    private List<Integer> starts(List<Token> tokens) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token.Kind following = tokens.get(i + 1).kind();
            boolean begins = Keyword.RULE.is(token) && (following == Token.Kind.TEXT || following == Token.Kind.NAME)
                    || Keyword.RULE.isMeantBy(token) && following == Token.Kind.TEXT;
            if (begins && isFirstInLine(token)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private void rule(List<Token> rule) {
        int start = rule.get(0).offset();
        List<DrlMistake> found = new ArrayList<>();
        RuleSyntax syntax = new RuleSyntax(source, place, firstInLine, rule, found::add);
        int end = syntax.check();
        rules.add(new int[] {start, end});
        boolean unreadable = mistakes.stream().anyMatch(mistake -> mistake.offset() >= start && mistake.offset() < end);
        // A quotation mark that is not closed swallows what follows: what else seems wrong then is its doing.
        if (!unreadable) {
            mistakes.addAll(found);
        }
        if (unreadable || found.size() > syntax.leftOut().size()) {
            blank(start, end);
        } else if (!found.isEmpty()) {
            syntax.leftOut().forEach(condition -> blank(condition[0], condition[1]));
            incomplete.add(place.line(start));
        }
    }

    private void header(List<Token> tokens, String packageName) {
        boolean named = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!isFirstInLine(token)) {
                continue;
            }
            boolean isPackage = Keyword.PACKAGE.is(token) || Keyword.PACKAGE.isMeantBy(token);
            boolean isImport = Keyword.IMPORT.is(token) || Keyword.IMPORT.isMeantBy(token);
            if (isPackage) {
                named = true;
                checkPackage(token, packageName);
            } else if (isImport) {
                imports.put(restOfLine(token), token.offset());
                if (!Keyword.IMPORT.is(token)) {
                    mistakes.add(Keyword.IMPORT.insteadOf(token));
                    blank(token.offset(), lineEnd(token.offset()));
                }
            }
        }
        if (!named) {
            wrongPackage(0, packageName);
        }
    }

    private void checkPackage(Token token, String packageName) {
        if (!Keyword.PACKAGE.is(token)) {
            mistakes.add(new DrlMistake(
                    token.offset(),
                    "`" + token.text() + "` tidak dikenal; tulis `package " + packageName + ";`",
                    "`" + token.text() + "` is not known; write `package " + packageName + ";`"));
            blank(token.offset(), lineEnd(token.offset()));
        } else if (!restOfLine(token).equals(packageName)) {
            wrongPackage(token.offset(), packageName);
            blank(token.offset(), lineEnd(token.offset()));
        }
    }

    private void wrongPackage(int offset, String packageName) {
        mistakes.add(new DrlMistake(
                offset,
                "berkas aturan ini harus dimulai dengan `package " + packageName + ";`",
                "this rule file has to begin with `package " + packageName + ";`"));
    }

    /** What follows the first word of a line, without comment and semicolon. */
    private String restOfLine(Token token) {
        String rest = source.substring(token.offset() + token.text().length(), lineEnd(token.offset()));
        int comment = rest.indexOf("//");
        String said = (comment < 0 ? rest : rest.substring(0, comment)).strip();
        return said.endsWith(";") ? said.substring(0, said.length() - 1).strip() : said;
    }

    private boolean isFirstInLine(Token token) {
        return firstInLine.contains(token.offset());
    }

    private int lineEnd(int offset) {
        int end = source.indexOf('\n', offset);
        return end < 0 ? source.length() : end;
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) != '\n') {
                readable.setCharAt(i, ' ');
            }
        }
    }
}
