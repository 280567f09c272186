package dev.handback.policy;

import dev.handback.source.DocumentPath;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Map;

/**
 * What a client asks of its own repository.
 *
 * @param operations the procedures that a component of each type needs
 */
public record Policy(
        Profile profile,
        Documents documents,
        Map<String, List<String>> operations,
        Freshness freshness,
        AccessLimits access,
        Checks checks,
        Links links,
        Site site,
        Sources sources) {

    /** Where the policy stands. */
    public static final DocumentPath PATH = new DocumentPath(".handback.yml");

    public Policy {
        operations = Map.copyOf(operations);
    }

    /** What holds where no policy file is. */
    public static Policy none() {
        return PolicyReader.read(new YamlNode.Mapping(Mark.START, List.of()), Profile.ADOPT);
    }

    /** The operations that a component of this type needs; none for a type that nobody named. */
    public List<String> operationsOf(String type) {
        return operations.getOrDefault(type, List.of());
    }

    /** The client's names for fields of ours, by ours. */
    public Map<String, String> frontMatterNames() {
        return documents.fieldNames();
    }

    /** Severities that differ from the catalogue's, by rule id. */
    public Map<String, String> rules() {
        return checks.rules();
    }

    /** Where people and ownership stand, if not here. */
    public Hub hub() {
        return sources.hub();
    }

    /** The same policy, with what was read of the hub that it names. */
    public Policy withHub(Hub hub) {
        Sources from = new Sources(sources.ownership(), sources.alerts(), hub);
        return new Policy(profile, documents, operations, freshness, access, checks, links, site, from);
    }

    /** The same policy after somebody has looked for the hub, where it names one. */
    public Policy lookedUp(Hub.Directory hubs) {
        return sources.hub() instanceof Hub.Unread hub ? withHub(hubs.open(hub.name())) : this;
    }

    /** The same policy, checked by another profile. */
    public Policy withProfile(Profile other) {
        return new Policy(other, documents, operations, freshness, access, checks, links, site, sources);
    }
}
