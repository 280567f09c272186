package dev.handback.access;

final class MemoryStoresTest extends LedgerStoreContract {
    private final MemoryStores stores = new MemoryStores();

    @Override
    protected LedgerStore ledgerStore() {
        return stores;
    }

    @Override
    protected StateStore stateStore() {
        return stores;
    }

    @Override
    protected void overwrite(LedgerEntry entry) {
        stores.overwrite(entry);
    }
}
