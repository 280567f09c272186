package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.document.SectionRole;
import dev.handback.engagement.Runbook;
import dev.handback.engagement.Steps;
import dev.handback.markdown.Heading;
import dev.handback.markdown.LineRange;
import dev.handback.markdown.Markdown;
import dev.handback.markdown.Section;
import dev.handback.site.view.Part;
import dev.handback.site.view.Piece;
import dev.handback.site.view.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the page of a runbook: facts, numbered steps, and who has followed it. */
final class RunbookPage {
    private final Site site;
    private final Document.Text text;
    private final Address here;
    private final Links links;
    private final Runbook runbook;
    private final List<Piece.Section> before = new ArrayList<>();
    private final List<Piece.Section> after = new ArrayList<>();
    private Optional<dev.handback.site.view.Runbook.Steps> steps = Optional.empty();

    RunbookPage(Site site, Pictures pictures, Document.Text text, Address here) {
        this.site = site;
        this.text = text;
        this.here = here;
        this.links = new Links(site, pictures, text, TextPages.own(text));
        this.runbook = site.survey().handoff().runbooks().stream()
                .filter(candidate -> candidate.document().path().equals(text.path()))
                .findFirst()
                .orElseGet(() ->
                        new dev.handback.engagement.RunbookReader(site.survey().policy()).read(text));
    }

    Page page() {
        sections();
        RunbookFacts facts = new RunbookFacts(site, runbook, here);
        List<dev.handback.site.view.Runbook.Action> actions = actions();
        List<dev.handback.site.view.Runbook.Exercise> exercises = facts.exercises();
        dev.handback.site.view.Runbook view = new dev.handback.site.view.Runbook(
                Optional.of(kicker()),
                text.title(),
                !actions.isEmpty(),
                actions,
                facts.facts(),
                before,
                steps,
                after,
                !exercises.isEmpty(),
                exercises,
                "- {on: DATE, by: ID, mode: drill, result: worked, steps: \"%s\"}"
                        .formatted(runbook.stepsHash().orElse("HASH")));
        return new Page(
                here, text.title(), view, TextPages.above(text, here), Optional.of(text), Optional.of(onThisPage()));
    }

    private Piece.Kicker kicker() {
        return runbook.component()
                .map(id -> Piece.Kicker.of(
                        Part.plain("Runbook for "),
                        site.addresses()
                                .component(id)
                                .map(to -> Part.link(id, here.to(to)))
                                .orElse(Part.plain(id))))
                .orElse(Piece.Kicker.of(
                        Part.plain("Runbook, "), Part.code(text.path().value())));
    }

    private void sections() {
        List<Section> outer = outermost();
        int first = outer.isEmpty()
                ? Integer.MAX_VALUE
                : outer.getFirst().heading().mark().line();
        List<Section> numbered = Steps.sections(text);
        String footnotes = text.body().footnotes(links);
        introduction(first);
        for (Section section : outer) {
            if (numbered.equals(List.of(section))
                    && isOneList(section)
                    && !text.body().hasFootnotes()) {
                split(section);
            } else {
                (steps.isPresent() ? after : before).add(prose(section));
            }
        }
        if (!footnotes.isBlank()) {
            after.add(new Piece.Section("page.footnotes", "Footnotes", footnotes));
        }
    }

    /** The sections that lie in no other one, the title's left out. */
    private List<Section> outermost() {
        Optional<Heading> title = Anchors.title(text);
        List<Section> below = text.body().sections().stream()
                .filter(section -> !title.filter(section.heading()::equals).isPresent())
                .toList();
        List<Section> outer = new ArrayList<>();
        for (Section section : below) {
            if (outer.isEmpty()
                    || !outer.getLast()
                            .lines()
                            .contains(section.heading().mark().line())) {
                outer.add(section);
            }
        }
        return outer;
    }

    /** What stands above the first section. */
    private void introduction(int firstSection) {
        int title = Anchors.title(text).map(heading -> heading.mark().line()).orElse(0);
        String html = text.body().html(new LineRange(Math.min(title + 1, firstSection), firstSection), links);
        if (!html.isBlank()) {
            before.add(new Piece.Section("about-this-runbook", "About this runbook", html));
        }
    }

    private Piece.Section prose(Section section) {
        return new Piece.Section(
                section.heading().anchor(),
                section.heading().text(),
                text.body().html(section.lines(), links));
    }

    /** Whether the section's steps are one numbered list, whatever stands around it. */
    private boolean isOneList(Section section) {
        return text.body().topBlocks(section.lines()).stream()
                        .filter(Markdown.TopBlock::orderedList)
                        .count()
                == 1;
    }

    private void split(Section section) {
        LineRange lines = section.lines();
        List<Markdown.TopBlock> blocks = text.body().topBlocks(lines);
        int at = 0;
        while (!blocks.get(at).orderedList()) {
            at++;
        }
        int list = blocks.get(at).line();
        int next = at + 1 < blocks.size() ? blocks.get(at + 1).line() : lines.end();
        part("before-the-steps", "Before the steps", new LineRange(lines.first(), list), before);
        steps = Optional.of(new dev.handback.site.view.Runbook.Steps(
                section.heading().anchor(),
                section.heading().text(),
                text.body().steps(new LineRange(list, next), links).stream()
                        .map(StepViews::of)
                        .toList()));
        part("after-the-steps", "After the steps", new LineRange(next, lines.end()), after);
    }

    private void part(String id, String title, LineRange lines, List<Piece.Section> to) {
        String html = text.body().html(lines, links);
        if (!html.isBlank()) {
            to.add(new Piece.Section(id, title, html));
        }
    }

    private List<dev.handback.site.view.Runbook.Action> actions() {
        List<dev.handback.site.view.Runbook.Action> actions = new ArrayList<>();
        outermost().stream()
                .map(Section::heading)
                .filter(SectionRole.ROLLBACK::matches)
                .findFirst()
                .ifPresent(heading -> actions.add(new dev.handback.site.view.Runbook.Action(
                        heading.text(), "#" + Address.encode(heading.anchor()), true, true)));
        steps.ifPresent(found ->
                actions.add(new dev.handback.site.view.Runbook.Action("Start at step 1", "#step-1", false, false)));
        return actions;
    }

    private Shell.OnThisPage onThisPage() {
        List<Piece.Link> sections = new ArrayList<>();
        before.forEach(section -> sections.add(link(section.title(), section.id())));
        steps.ifPresent(found -> sections.add(link(found.title(), found.id())));
        after.forEach(section -> sections.add(link(section.title(), section.id())));
        sections.add(link("Who has followed it", "followed"));
        List<Piece.Link> own = TextPages.links(site, text);
        return new Shell.OnThisPage(sections, !own.isEmpty(), own);
    }

    private static Piece.Link link(String title, String id) {
        return new Piece.Link(title, "#" + Address.encode(id));
    }
}
