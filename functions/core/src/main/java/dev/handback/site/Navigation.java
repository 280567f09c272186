package dev.handback.site;

import dev.handback.document.Kind;
import dev.handback.site.view.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The navigation, with the counts that tell where to look. */
final class Navigation {
    private final Site site;
    private final List<Target> status;
    private final List<Target> components;
    private final List<Target> operate;
    private final List<Target> agree;
    private final List<Target> record;

    private record Target(String text, Address address, Optional<String> note) {}

    Navigation(Site site) {
        this.site = site;
        this.status = List.of(
                target("Handoff status", Address.HOME),
                counted("Coverage matrix", Address.MATRIX, coverage()),
                target("Who can operate", Address.OPERATORS));
        this.components = site.readiness().declared() ? components() : List.of();
        this.operate = operate();
        this.agree = List.of(
                target("Ownership matrix", Address.OWNERSHIP),
                counted("Access register", Address.ACCESS, new ActiveAccess(site).open()));
        this.record = List.of(
                target("Versions", Address.VERSIONS),
                counted("All pages", Address.FILES, site.addresses().documents().size()),
                target("Rules", Address.RULES),
                target("How to read this site", Address.LEGEND));
    }

    private List<Target> components() {
        return site.readiness().components().stream()
                .flatMap(component -> site
                        .addresses()
                        .component(component.component().id())
                        .stream()
                        .map(address -> counted(
                                component.component().id(),
                                address,
                                "Level " + component.level().number())))
                .toList();
    }

    private List<Target> operate() {
        return List.of(
                counted(
                        "Runbooks",
                        Address.RUNBOOKS,
                        site.survey().handoff().runbooks().size()),
                counted("Alerts", Address.ALERTS, AlertsPage.count(site)),
                counted("Architecture notes", Address.NOTES, (int)
                        site.survey().texts(Kind.ARCHITECTURE_NOTE).count()));
    }

    List<Shell.Group> groups(Address here) {
        List<Shell.Group> groups = new ArrayList<>();
        add(groups, "Status", status, here);
        add(groups, "Components", components, here);
        add(groups, "Operate", operate, here);
        add(groups, "Agree", agree, here);
        add(groups, "Record", record, here);
        return groups;
    }

    private static void add(List<Shell.Group> groups, String title, List<Target> targets, Address here) {
        if (!targets.isEmpty()) {
            groups.add(new Shell.Group(
                    title,
                    targets.stream()
                            .map(target -> new Shell.Entry(
                                    target.text(),
                                    here.to(target.address()),
                                    target.note(),
                                    target.address().equals(here)))
                            .toList()));
        }
    }

    private String coverage() {
        return site.readiness().declared()
                ? site.readiness().runnable() + "/" + site.readiness().total()
                : "";
    }

    private static Target target(String text, Address address) {
        return new Target(text, address, Optional.empty());
    }

    private static Target counted(String text, Address address, int count) {
        return counted(text, address, String.valueOf(count));
    }

    private static Target counted(String text, Address address, String note) {
        return new Target(text, address, note.isEmpty() ? Optional.empty() : Optional.of(note));
    }
}
