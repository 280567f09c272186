package dev.handback.adapters.dynamodb;

import dev.handback.access.RegisterPosition;
import dev.handback.access.UtcTime;
import dev.handback.source.CommitSha;
import dev.handback.source.RepositoryName;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How far a register is processed, as an item of the state. An empty text stands for a commit that is not there. */
final class PositionDocument {
    private PositionDocument() {}

    static EnhancedDocument write(RegisterPosition position) {
        return Tables.stateDocument(StateKeys.repository(position.repository()), StateKeys.REGISTER)
                .putString("processed", text(position.processed()))
                .putString("target", text(position.target()))
                .putString("occurred", UtcTime.format(position.occurred()))
                .build();
    }

    static RegisterPosition read(RepositoryName repository, EnhancedDocument document) {
        return new RegisterPosition(
                repository,
                commit(document.getString("processed")),
                commit(document.getString("target")),
                UtcTime.parse(document.getString("occurred")));
    }

    /** Nobody has moved the position that was read. */
    static Expression isStill(RegisterPosition position) {
        return Expression.builder()
                .expression("#processed = :processed AND #target = :target")
                .putExpressionName("#processed", "processed")
                .putExpressionName("#target", "target")
                .putExpressionValue(":processed", AttributeValue.fromS(text(position.processed())))
                .putExpressionValue(":target", AttributeValue.fromS(text(position.target())))
                .build();
    }

    private static String text(Optional<CommitSha> commit) {
        return commit.map(CommitSha::hex).orElse("");
    }

    private static Optional<CommitSha> commit(String text) {
        return Optional.of(text).filter(hex -> !hex.isEmpty()).map(CommitSha::new);
    }
}
