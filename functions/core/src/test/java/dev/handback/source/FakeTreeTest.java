package dev.handback.source;

final class FakeTreeTest extends SourceTreeContract {
    @Override
    protected SourceTree holding(FakeTree files) {
        return files;
    }
}
