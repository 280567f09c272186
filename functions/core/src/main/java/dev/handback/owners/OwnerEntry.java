package dev.handback.owners;

import dev.handback.document.Document;
import dev.handback.yaml.Mark;
import java.util.List;

/**
 * Where a file of a repository says who owns another.
 *
 * @param mark where the nearest of the names stand
 * @param about the folder, or the paths in it, for which they stand there
 * @param owners all owners by this source, those with them that it takes from elsewhere
 */
public record OwnerEntry(Document file, Mark mark, String about, List<String> owners) {
    public OwnerEntry {
        owners = List.copyOf(owners);
    }
}
