package dev.handback.policy;

import dev.handback.pattern.Glob;
import dev.handback.source.DocumentPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client asks of its own repository.
 *
 * @param operations the procedures that a component of each type needs
 * @param exclude files that are none of this repository's documents: samples, test data
 * @param rules severities that differ from the catalogue's, by rule id
 */
public record Policy(
        Profile profile,
        List<KindPatterns> kinds,
        Map<String, List<String>> operations,
        Freshness freshness,
        AccessLimits access,
        Checks checks,
        Map<String, String> rules,
        Map<String, String> frontMatterNames,
        Links links,
        Site site,
        List<Glob> exclude) {

    /** Where the policy stands. */
    public static final DocumentPath PATH = new DocumentPath(".handback.yml");

    public Policy {
        kinds = List.copyOf(kinds);
        exclude = List.copyOf(exclude);
        operations = Map.copyOf(operations);
        rules = Map.copyOf(rules);
        frontMatterNames = Map.copyOf(frontMatterNames);
    }

    /**
     * How long words stay true.
     *
     * @param reviewIn how long a review lasts where the document does not say
     * @param warn how long before a review is due it is said
     * @param exercise how long an exercise counts
     */
    public record Freshness(Interval reviewIn, Interval warn, Interval exercise) {}

    /**
     * How long access may last, by level, and {@code production-data}.
     *
     * @param remind how long before its end reminders go out, the longest first
     */
    public record AccessLimits(Map<String, Interval> longest, List<Interval> remind) {
        public AccessLimits {
            longest = Map.copyOf(longest);
            remind = List.copyOf(remind);
        }
    }

    /** How a check answers: the severity that fails it, when there is a comment, when there is a run. */
    public record Checks(String failOn, String comment, String mode) {}

    /**
     * How links are followed.
     *
     * @param siteRoot the folder that a link with a leading slash starts from; the repository's top where empty
     * @param generated endings of rendered names, with the ending of the source
     */
    public record Links(String siteRoot, Map<String, String> generated, List<Glob> ignore) {
        public Links {
            generated = Map.copyOf(generated);
            ignore = List.copyOf(ignore);
        }
    }

    /** What the site shows. */
    public record Site(Optional<String> title, List<Glob> exclude) {
        public Site {
            exclude = List.copyOf(exclude);
        }

        /** Whether the policy leaves this file out. */
        public boolean leavesOut(DocumentPath path) {
            return exclude.stream().anyMatch(glob -> glob.matches(path));
        }
    }

    /** What holds where no policy file is. */
    public static Policy none() {
        return PolicyReader.read(
                new dev.handback.yaml.YamlNode.Mapping(dev.handback.yaml.Mark.START, List.of()), Profile.ADOPT);
    }

    /** Whether a file is none of this repository's documents. */
    public boolean leavesOut(DocumentPath path) {
        return exclude.stream().anyMatch(glob -> glob.matches(path));
    }

    /** The operations that a component of this type needs; none for a type that nobody named. */
    public List<String> operationsOf(String type) {
        return operations.getOrDefault(type, List.of());
    }

    /** The same policy, checked by another profile. */
    public Policy withProfile(Profile other) {
        return new Policy(
                other, kinds, operations, freshness, access, checks, rules, frontMatterNames, links, site, exclude);
    }
}
