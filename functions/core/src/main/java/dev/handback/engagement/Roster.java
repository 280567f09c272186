package dev.handback.engagement;

import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of both sides, and their teams ({@code handoff/people.yml}). */
public record Roster(List<Person> people, List<Team> teams) {
    public Roster {
        people = List.copyOf(people);
        teams = List.copyOf(teams);
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
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public Optional<Team> team(String id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
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
        String lower = handle.toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(person -> person.github()
                        .filter(h -> lower.equals(h.toLowerCase(Locale.ROOT)))
                        .isPresent())
                .map(Person::side)
                .findFirst()
                .or(() -> teams.stream()
                        .filter(team -> team.github()
                                .filter(h -> lower.equals(h.toLowerCase(Locale.ROOT)))
                                .isPresent())
                        .map(Team::side)
                        .findFirst());
    }

    /** The ids of a person, or of a team and its members, by id or by GitHub name; none for a name that is not known. */
    public Set<String> peopleBehind(String name) {
        String bare = name.startsWith("@") ? name.substring(1) : name;
        Stream<String> persons = people.stream()
                .filter(person -> isCalled(bare, person.id(), person.github()))
                .map(Person::id);
        Stream<String> members = teams.stream()
                .filter(team -> isCalled(bare, team.id(), team.github()))
                .flatMap(team -> Stream.concat(Stream.of(team.id()), team.members().stream()));
        return Stream.concat(persons, members).collect(Collectors.toSet());
    }

    private static boolean isCalled(String name, String id, Optional<String> handle) {
        return name.equals(id) || handle.filter(name::equalsIgnoreCase).isPresent();
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
