package dev.handback.markdown;

/** Where the links of a document lead once it is a page: from the target as written to the address in the page. */
@FunctionalInterface
public interface LinkTargets {

    /** Leaves every target as it is written. */
    LinkTargets AS_WRITTEN = (target, image) -> target;

    /** The address for a target. */
    String address(String target, boolean image);
}
