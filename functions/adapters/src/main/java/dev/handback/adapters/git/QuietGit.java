package dev.handback.adapters.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** JGit without the machine's and the user's settings: it starts no program, probes no disk, and reads the same everywhere. */
final class QuietGit extends SystemReader.Delegate {

    private QuietGit(SystemReader original) {
        super(original);
    }

    /** Once for the whole program; again is harmless. */
    static void install() {
        if (!(SystemReader.getInstance() instanceof QuietGit)) {
            FS.FileStoreAttributes.setBackground(true);
            SystemReader.setInstance(new QuietGit(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    /** A configuration file that is empty and stays so. */
    private static final class NoConfig extends FileBasedConfig {
        NoConfig(Config parent, FS fs) {
            super(parent, new java.io.File(""), fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
