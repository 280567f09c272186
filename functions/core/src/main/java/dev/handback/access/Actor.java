package dev.handback.access;

/** Who did what an event tells: a person, by pseudonym, or Handback itself. */
public sealed interface Actor {
    /** Handback itself, and whoever is not known by name. */
    Actor HANDBACK = new Handback();

    /** The text in the ledger: the pseudonym, or {@code handback}. */
    String stored();

    static Actor read(String stored) {
        return stored.equals(HANDBACK.stored()) ? HANDBACK : new Person(new Pseudonym(stored));
    }

    /** A person. */
    record Person(Pseudonym pseudonym) implements Actor {
        @Override
        public String stored() {
            return pseudonym.value();
        }
    }

    /** Handback itself. */
    record Handback() implements Actor {
        @Override
        public String stored() {
            return "handback";
        }
    }
}
