package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.site.view.Shell;
import dev.handback.site.view.View;
import java.util.List;
import java.util.Optional;

/**
 * A page before the shell is put around it.
 *
 * @param above the way to it from the home page, itself left out
 */
record Page(
        Address address,
        String title,
        View view,
        List<Shell.Crumb> above,
        Optional<Document> source,
        Optional<Shell.OnThisPage> onThisPage) {
    static Page of(Address address, String title, View view) {
        return new Page(address, title, view, List.of(), Optional.empty(), Optional.empty());
    }
}
