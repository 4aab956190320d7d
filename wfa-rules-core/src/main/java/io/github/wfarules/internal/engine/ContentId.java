package io.github.wfarules.internal.engine;

import org.kie.api.builder.ReleaseId;

/** Tells one set of rules from another by its content. */
record ContentId(String content) implements ReleaseId {
    @Override
    public String getGroupId() {
        return "io.github.wfarules.policies";
    }

    @Override
    public String getArtifactId() {
        return "rules";
    }

    @Override
    public String getVersion() {
        return content;
    }

    @Override
    public String toExternalForm() {
        return getGroupId() + ":" + getArtifactId() + ":" + content;
    }

    @Override
    public boolean isSnapshot() {
        return false;
    }
}
