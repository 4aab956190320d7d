package io.github.wfarules.nation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** How lines lie in a file. */
public enum Packing {
    /** As they are. */
    PLAIN {
        @Override
        OutputStream over(OutputStream out) {
            return out;
        }
    },
    /** In the format of gzip, which may begin anew within a file: so every thread packs what it made. */
    GZIP {
        @Override
        OutputStream over(OutputStream out) throws IOException {
            return new GZIPOutputStream(out);
        }
    };

    abstract OutputStream over(OutputStream out) throws IOException;
}
