package dev.handback.access;

/** A value, and the event that said it last. */
record Latest(Stamp stamp, String value) {

    /** The later of the two. Neither the order nor a repeat matters. */
    Latest or(Latest other) {
        return stamp.compareTo(other.stamp) >= 0 ? this : other;
    }

    boolean isAfter(Latest other) {
        return stamp.compareTo(other.stamp) > 0;
    }

    static Latest parse(String stored) {
        int end = stored.indexOf('\n');
        return new Latest(Stamp.parse(stored.substring(0, end)), stored.substring(end + 1));
    }

    @Override
    public String toString() {
        return stamp + "\n" + value;
    }
}
