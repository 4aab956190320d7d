package io.github.wfarules.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Shows how far a file is read, while it is read. */
final class Progress extends FilterInputStream {
    private final Bar bar;
    private long read;

    /**
     * Reads on.
     *
     * @param size the number of bytes to come; 0 where it is not known
     */
    Progress(InputStream in, long size, Console console) {
        super(in);
        this.bar = new Bar(console, size, Bar::mebibytes);
    }

    @Override
    public int read() throws IOException {
        int single = in.read();
        count(single < 0 ? 0 : 1);
        return single;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int more = in.read(bytes, from, length);
        count(Math.max(0, more));
        return more;
    }

    private void count(int more) {
        read += more;
        bar.show(read);
    }

    @Override
    public void close() throws IOException {
        bar.clear();
        super.close();
    }
}
