package dev.handback.cli;

/** What this program is called when it names itself. */
final class Product {
    static final String VERSION = "0.1.0";

    private Product() {}
}
