package dev.handback.local.aws;

/** What can go wrong between a caller and AWS. */
public enum Outage {
    /** The call does not come through; nothing is done. */
    UNREACHABLE,

    /** What was asked is done, but the connection ends before the answer. */
    ANSWER_LOST
}
