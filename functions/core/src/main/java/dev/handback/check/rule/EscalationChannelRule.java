package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Section;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RB019: an escalation that sends people to a channel of which the engagement knows nothing. Silent where it lists none. */
final class EscalationChannelRule implements Rule {
    private static final TextPattern CHANNEL = TextPattern.of("(?:^|[\\s`\"'*,;:])(#[A-Za-z][A-Za-z0-9_-]{2,})");

    @Override
    public Stream<Finding> check(Survey survey) {
        Set<String> listed = survey.records(Kind.ENGAGEMENT)
                .flatMap(file -> file.fields().find("channels").map(YamlNode::items).orElse(List.of()).stream())
                .flatMap(channel -> channel.text("name").stream())
                .map(EscalationChannelRule::plain)
                .collect(Collectors.toSet());
        Channels channels = new Channels(listed, new Guesses());
        return listed.isEmpty() ? Stream.of() : survey.texts(Kind.RUNBOOK).flatMap(text -> of(text, channels));
    }

    /** The names that the engagement lists, and how often another one may still be compared with them. */
    private record Channels(Set<String> listed, Guesses guesses) {}

    private static String plain(String channel) {
        return channel.strip().toLowerCase(Locale.ROOT).replaceFirst("^#", "");
    }

    private static Stream<Finding> of(Document.Text text, Channels channels) {
        Set<String> said = new HashSet<>();
        return text.body().sections().stream()
                .filter(section -> SectionRole.ESCALATION.matches(section.heading()))
                .flatMap(section -> lines(text, section))
                .flatMap(line -> unlisted(text, line, channels))
                .filter(finding -> said.add(finding.subject()));
    }

    private static Stream<Integer> lines(Document.Text text, Section section) {
        int end = Math.min(section.lines().end(), text.lines().size() + 1);
        return IntStream.range(section.lines().first(), Math.max(section.lines().first(), end))
                .boxed();
    }

    private static Stream<Finding> unlisted(Document.Text text, int line, Channels channels) {
        return CHANNEL.findAll(text.lines().get(line - 1)).stream()
                .filter(found -> !channels.listed().contains(plain(found.text())))
                .map(found -> finding(text, new Mark(line, found.start() + 1), found.text(), channels));
    }

    private static Finding finding(Document.Text text, Mark mark, String channel, Channels channels) {
        Optional<String> near = channels.guesses().nearest(plain(channel), channels.listed());
        return Finding.of(
                "RB019",
                Places.at(text, mark, channel),
                "%s is not among the channels of the engagement, so not everybody who may be stuck is in it."
                        .formatted(Shown.quoted(channel, "This channel")),
                near.map(name -> "Write `#%s`".formatted(name))
                        .orElse("Name one that `channels` in handoff/engagement.yml has, or add this one there"));
    }
}
