package dev.handback.access;

import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** People, grants and events of Acme Shop and Northwind, for tests. */
public final class AccessStory {
    public static final RepositoryName SHOP = RepositoryName.parse("acme/shop");
    public static final EngagementId NORTHWIND = new EngagementId("northwind-2026");
    public static final EngagementId OTHER = new EngagementId("southwind-2026");
    public static final PersonId DANA = new PersonId("dana");
    public static final PersonId ELI = new PersonId("eli");
    public static final PersonId MARIA = new PersonId("maria");
    public static final PersonId JOAO = new PersonId("joao");
    public static final PersonId CARLA = new PersonId("carla");
    public static final GrantId DANA_AWS = new GrantId("dana-aws-prod");
    public static final Pseudonym SOMEBODY = new Pseudonym("p-0123456789abcdef0123456789abcdef");
    public static final EngagementCalendar MADRID =
            new EngagementCalendar(ZoneId.of("Europe/Madrid"), Set.of(LocalDate.parse("2026-12-25")));
    public static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private AccessStory() {}

    /** What becomes of Dana's access when these events are told, an hour apart on 18 November. */
    static GrantProjection fold(Function<String, CredentialEvent> event, String... names) {
        GrantProjection grant = GrantProjection.of(DANA_AWS);
        Instant at = Instant.parse("2026-11-18T00:00:00Z");
        for (String name : names) {
            at = at.plusSeconds(3600);
            grant = grant.with(occurrence(event.apply(name), name + at, at));
        }
        return grant;
    }

    /** Dana's access to production until a day: maria approved it and takes it away. */
    public static Grant grant(GrantId id, String expires) {
        return new Grant(
                id,
                new Grant.Access(
                        new SystemName("aws-identity-center"),
                        "dana-nw",
                        "111122223333",
                        scope("Deployer", AccessLevel.OPERATOR)),
                new Grant.Purpose(
                        Optional.of("build the pipeline"),
                        Optional.of("acme/shop#142"),
                        List.of("pipeline"),
                        Optional.of(JOAO)),
                new Grant.Term(
                        Optional.of(LocalDate.parse("2026-09-03")),
                        Optional.of(LocalDate.parse(expires)),
                        Optional.empty(),
                        Optional.empty()),
                new Grant.Custody(
                        Optional.of(Delivery.SSO_INVITE),
                        Optional.empty(),
                        Optional.of(true),
                        Optional.of(new Grant.Central(true, Optional.empty())),
                        Optional.empty()),
                new Grant.Ending(
                        Optional.of(new Grant.Revoke(
                                Optional.of(RevokeMethod.REMOVE_ASSIGNMENT), Optional.of(MARIA), Optional.empty())),
                        Optional.empty()));
    }

    public static AccessScope scope(String role, AccessLevel level) {
        return new AccessScope(
                Optional.of(role),
                Optional.of(level),
                Optional.of(Environment.PRODUCTION),
                Optional.of(DataClass.NONE));
    }

    public static Grant revoked(Grant grant, String on) {
        Grant.Revoked end = new Grant.Revoked(
                LocalDate.parse(on),
                Optional.of(MARIA),
                Optional.of(RevokeMethod.REMOVE_ASSIGNMENT),
                Optional.of("#188"));
        return new Grant(
                grant.id(),
                grant.access(),
                grant.purpose(),
                grant.term(),
                grant.custody(),
                new Grant.Ending(grant.ending().revoke(), Optional.of(end)));
    }

    public static AccessFile file(PersonId person, Grant... grants) {
        return new AccessFile(person, NORTHWIND, List.of(grants), Optional.empty());
    }

    public static CommitSha commit(char digit) {
        return new CommitSha(String.valueOf(digit).repeat(40));
    }

    /** An event of dana's grant, from the register, with an id of its own. */
    public static Occurrence occurrence(CredentialEvent event, String sourceId, Instant occurred) {
        return occurrence(NORTHWIND, event, new SourceKey(Source.REGISTER, sourceId), occurred);
    }

    public static Occurrence occurrence(
            EngagementId engagement, CredentialEvent event, SourceKey key, Instant occurred) {
        return new Occurrence(
                engagement,
                Subject.of(SOMEBODY, grant(DANA_AWS, "2026-11-30")),
                event,
                new Occurrence.Report(
                        key,
                        occurred,
                        occurred.plusSeconds(5),
                        new Actor.Person(SOMEBODY),
                        new Evidence(Evidence.Kind.DECLARED, Optional.of("#188"))));
    }

    public static CredentialEvent.Granted granted(String expires) {
        return new CredentialEvent.Granted(
                SHOP,
                scope("Deployer", AccessLevel.OPERATOR),
                Optional.of(LocalDate.parse("2026-09-03")),
                Optional.of(LocalDate.parse(expires)));
    }

    public static CredentialEvent.Extended extended(String from, String to) {
        return new CredentialEvent.Extended(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    public static CredentialEvent.Revoked revoked(String on) {
        return new CredentialEvent.Revoked(LocalDate.parse(on), Optional.of(RevokeMethod.REMOVE_ASSIGNMENT));
    }
}
