package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** XT001, XT002, XT003: an exit that is signed off although something is left to do. */
final class ExitRules implements Rule {

    @Override
    public Stream<Finding> check(Survey survey) {
        return survey.records(Kind.EXIT)
                .flatMap(file -> Stream.concat(
                        waivers(file),
                        file.fields().find("signed").stream().flatMap(signed -> signed(survey, file, signed))));
    }

    private static Stream<Finding> signed(Survey survey, Document.Records file, YamlNode signed) {
        return Stream.of(grants(survey, file), items(file), gaps(survey, file), signer(survey, file, signed))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> grants(Survey survey, Document.Records file) {
        Optional<String> engagement = file.fields().text("engagement");
        List<String> open = Grant.all(survey)
                .filter(Grant::isOpen)
                .filter(grant -> grant.file().fields().text("engagement").equals(engagement))
                .map(Grant::id)
                .toList();
        return left(
                open,
                ids -> Finding.of(
                        "XT001",
                        Places.key(file, "signed", "grants"),
                        "This exit is signed off, and access is still open: %s.".formatted(ids),
                        "Take the access away and fill in `revoked` of each grant, or take the signature back"));
    }

    private static Optional<Finding> items(Document.Records file) {
        return left(
                new ExitList(file).open(),
                ids -> Finding.of(
                        "XT002",
                        Places.key(file, "signed", "items"),
                        "This exit is signed off with items that are open and not waived: %s.".formatted(ids),
                        "Close them, or waive each with a reason and a name, or take the signature back"));
    }

    private static Optional<Finding> gaps(Survey survey, Document.Records file) {
        List<String> outcomes = survey.records(Kind.ENGAGEMENT)
                .filter(other -> other.fields().text("id").equals(file.fields().text("engagement")))
                .flatMap(other -> other.fields().find("outcomes").map(YamlNode::items).orElse(List.of()).stream())
                .filter(outcome -> outcome.find("accepted")
                        .filter(accepted -> !accepted.texts("gaps").isEmpty())
                        .isPresent())
                .flatMap(outcome -> outcome.text("id").stream())
                .toList();
        return left(
                outcomes,
                ids -> Finding.of(
                        "XT002",
                        Places.key(file, "signed", "gaps"),
                        "This exit is signed off with open gaps of an outcome: %s.".formatted(ids),
                        "Close the gaps and take them off the outcome, or take the signature back"));
    }

    /** Nothing, where nothing is left to do. */
    private static Optional<Finding> left(List<String> ids, Function<String, Finding> finding) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(finding.apply(ExitList.named(ids)));
    }

    private static Optional<Finding> signer(Survey survey, Document.Records file, YamlNode signed) {
        Sides sides = new Sides(survey);
        return signed.text("by")
                .filter(sides::isProvider)
                .map(by -> Finding.of(
                        "XT002",
                        Places.at(file, signed.markOf("by"), "by"),
                        "%s signed this exit off. Only the client can say that the handover is complete."
                                .formatted(sides.providers(by)),
                        "Let `exit.signed_by` of the engagement sign it"));
    }

    private static Stream<Finding> waivers(Document.Records file) {
        return new ExitList(file)
                .waivers()
                .filter(waiver -> waiver.text("reason").isEmpty())
                .map(waiver -> Finding.of(
                        "XT003",
                        Places.at(file, waiver.mark(), waiver.text("item").orElse("waiver")),
                        "This waiver has no reason, so nobody can judge later whether it was right.",
                        "Add `reason`"));
    }
}
