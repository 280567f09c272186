package dev.handback.adapters.dynamodb;

import dev.handback.access.PersonId;
import dev.handback.access.Pseudonym;
import dev.handback.access.Pseudonyms;
import dev.handback.access.StoreException;
import dev.handback.source.RepositoryName;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Pseudonyms in the state, one row for each person of a roster. Nothing is remembered here, so what is erased is gone. */
final class DynamoDbPseudonyms implements Pseudonyms {
    private static final int BYTES = 16;
    private static final String PSEUDONYM = "pseudonym";

    private final Tables tables;
    private final SecureRandom random = new SecureRandom();

    DynamoDbPseudonyms(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Pseudonym of(RepositoryName roster, PersonId person) {
        return find(roster, person).orElseGet(() -> choose(roster, person));
    }

    @Override
    public Map<Pseudonym, PersonId> people(RepositoryName roster) {
        QueryConditional rows = QueryConditional.keyEqualTo(key -> key.partitionValue(StateKeys.people(roster)));
        return Attempt.to(
                "read who is who in " + roster,
                () ->
                        tables
                                .state()
                                .query(request -> request.consistentRead(true).queryConditional(rows))
                                .items()
                                .stream()
                                .collect(Collectors.toUnmodifiableMap(
                                        DynamoDbPseudonyms::read, document -> new PersonId(document.getString("sk")))));
    }

    @Override
    public void erase(RepositoryName roster, PersonId person) {
        Attempt.to(
                "forget a person of " + roster,
                () -> Optional.ofNullable(tables.state().deleteItem(key(roster, person))));
    }

    private Optional<Pseudonym> find(RepositoryName roster, PersonId person) {
        return Attempt.to(
                "read the pseudonym of a person of " + roster,
                () -> Optional.ofNullable(tables.state()
                                .getItem(request ->
                                        request.key(key(roster, person)).consistentRead(true)))
                        .map(DynamoDbPseudonyms::read));
    }

    /** Where somebody else chooses at the same time, the first choice stands. */
    private Pseudonym choose(RepositoryName roster, PersonId person) {
        Pseudonym chosen = random();
        PutItemEnhancedRequest<EnhancedDocument> request = PutItemEnhancedRequest.builder(EnhancedDocument.class)
                .item(Tables.stateDocument(StateKeys.people(roster), person.value())
                        .putString(PSEUDONYM, chosen.value())
                        .build())
                .conditionExpression(Tables.isNew("pk"))
                .build();
        String what = "keep the pseudonym of a person of " + roster;
        return Attempt.to(what, () -> {
            try {
                tables.state().putItem(request);
                return chosen;
            } catch (ConditionalCheckFailedException earlier) {
                return find(roster, person).orElseThrow(() -> new StoreException(what, earlier));
            }
        });
    }

    private Pseudonym random() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Pseudonym("p-" + HexFormat.of().formatHex(bytes));
    }

    private static Pseudonym read(EnhancedDocument document) {
        return new Pseudonym(document.getString(PSEUDONYM));
    }

    private static Key key(RepositoryName roster, PersonId person) {
        return Tables.key(StateKeys.people(roster), person.value());
    }
}
