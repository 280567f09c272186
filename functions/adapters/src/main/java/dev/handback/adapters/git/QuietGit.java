package dev.handback.adapters.git;

import java.util.concurrent.TimeUnit;
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

    /**
     * A configuration file that is empty and stays so. Of file systems it knows that none tells times more coarsely than
     * FAT does, in steps of two seconds; else JGit would write files to find out.
     */
    private static final class NoConfig extends FileBasedConfig {
        private static final String FILE_SYSTEM = "filesystem";
        private static final long COARSEST = 2;

        NoConfig(Config parent, FS fs) {
            super(parent, new java.io.File(""), fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public long getTimeUnit(String section, String subsection, String name, long unset, TimeUnit wanted) {
            return section.equals(FILE_SYSTEM)
                    ? wanted.convert(COARSEST, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, unset, wanted);
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
