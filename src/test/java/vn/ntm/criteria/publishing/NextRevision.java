package vn.ntm.criteria.publishing;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Publishes a set with another figure, as the next version of the product would. */
public final class NextRevision {
    private NextRevision() {}

    /** @param line a line of the set's file that stands there once at least */
    public static void publish(BeanFactory beans, String setId, String line, String instead) {
        DataFiles.SetFile shipped = DataFiles.sets().stream()
                .filter(file -> file.setId().equals(setId))
                .findFirst()
                .orElseThrow();
        if (!shipped.yaml().contains(line)) {
            throw new IllegalArgumentException("No such line: " + line);
        }
        DataFiles.SetFile changed =
                new DataFiles.SetFile(setId, shipped.yaml().replace(line, instead), shipped.places());
        beans.getBean(SetPublication.class).publish(List.of(changed));
    }
}
