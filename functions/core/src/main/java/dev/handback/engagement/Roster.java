package dev.handback.engagement;

import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of both sides, and their teams ({@code handoff/people.yml}). Of two with the same name the first one counts. */
public final class Roster {
    private final List<Person> people;
    private final List<Team> teams;
    private final Map<String, Person> byId;
    private final Map<String, Person> byHandle;
    private final Map<String, Team> teamsById;
    private final Map<String, Team> teamsByHandle;

    public Roster(List<Person> people, List<Team> teams) {
        this.people = List.copyOf(people);
        this.teams = List.copyOf(teams);
        this.byId = index(people, person -> Optional.of(person.id()));
        this.byHandle = index(people, person -> person.github().map(Roster::lower));
        this.teamsById = index(teams, team -> Optional.of(team.id()));
        this.teamsByHandle = index(teams, team -> team.github().map(Roster::lower));
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, Optional<String>> name) {
        Map<String, T> index = new HashMap<>();
        all.forEach(each -> name.apply(each).ifPresent(key -> index.putIfAbsent(key, each)));
        return index;
    }

    private static String lower(String handle) {
        return handle.toLowerCase(Locale.ROOT);
    }

    public List<Person> people() {
        return people;
    }

    public List<Team> teams() {
        return teams;
    }

    /** Nobody. */
    public static Roster empty() {
        return new Roster(List.of(), List.of());
    }

    /** Reads what can be read; entries without an id are nobody. */
    public static Roster read(YamlNode root) {
        List<YamlNode> people = root.find("people").map(YamlNode::items).orElse(List.of());
        List<YamlNode> teams = root.find("teams").map(YamlNode::items).orElse(List.of());
        return new Roster(
                people.stream().flatMap(node -> person(node).stream()).toList(),
                teams.stream().flatMap(node -> team(node).stream()).toList());
    }

    private static Optional<Person> person(YamlNode node) {
        return node.text("id")
                .map(id -> new Person(
                        id,
                        side(node),
                        node.text("provider"),
                        node.text("name"),
                        node.text("github"),
                        node.text("role"),
                        node.text("joined").flatMap(Dates::parse),
                        node.text("left").flatMap(Dates::parse),
                        node.mark()));
    }

    private static Optional<Team> team(YamlNode node) {
        return node.text("id")
                .map(id -> new Team(id, side(node), node.text("github"), node.texts("members"), node.mark()));
    }

    private static Side side(YamlNode node) {
        return node.text("side").filter("provider"::equals).isPresent() ? Side.PROVIDER : Side.INTERNAL;
    }

    public boolean isEmpty() {
        return people.isEmpty() && teams.isEmpty();
    }

    /** Whether anybody here is the provider's. */
    public boolean hasProvider() {
        return people.stream().anyMatch(person -> !person.isInternal());
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Team> team(String id) {
        return Optional.ofNullable(teamsById.get(id));
    }

    /** Whether the name is a person or a team here: by id, by {@code @handle}, or by {@code @org/team}. */
    public boolean knows(String name) {
        return side(name).isPresent();
    }

    /** The side of a person or a team, by id or by GitHub name. */
    public Optional<Side> side(String name) {
        String bare = name.startsWith("@") ? name.substring(1) : name;
        return person(bare)
                .map(Person::side)
                .or(() -> team(bare).map(Team::side))
                .or(() -> byGitHub(bare));
    }

    private Optional<Side> byGitHub(String handle) {
        return Optional.ofNullable(byHandle.get(lower(handle)))
                .map(Person::side)
                .or(() -> Optional.ofNullable(teamsByHandle.get(lower(handle))).map(Team::side));
    }

    /** The ids of a person, or of a team and its members, by id or by GitHub name; none for a name that is not known. */
    public Set<String> peopleBehind(String name) {
        String bare = name.startsWith("@") ? name.substring(1) : name;
        String lower = lower(bare);
        Stream<String> persons = Stream.of(person(bare), Optional.ofNullable(byHandle.get(lower)))
                .flatMap(Optional::stream)
                .map(Person::id);
        Stream<String> members = Stream.of(team(bare), Optional.ofNullable(teamsByHandle.get(lower)))
                .flatMap(Optional::stream)
                .flatMap(team -> Stream.concat(Stream.of(team.id()), team.members().stream()));
        return Stream.concat(persons, members).collect(Collectors.toSet());
    }

    /** Whether the name is one of the client's own people or teams. */
    public boolean isInternal(String name) {
        return side(name).filter(side -> side == Side.INTERNAL).isPresent();
    }

    /** Whether this was one of the client's own people on that day. */
    public boolean wasInternal(String id, LocalDate day) {
        return person(id)
                .filter(Person::isInternal)
                .filter(p -> p.isThereOn(day))
                .isPresent();
    }
}
