package vn.ntm.platform.evaluation;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.Units;
import vn.ntm.planning.ImportId;
import vn.ntm.planning.PlanImports;
import vn.ntm.platform.security.Accounts;
import vn.ntm.shared.ShownSignIns;
import vn.ntm.shared.Texts;

/** The commune, hamlets, sign-ins and plan that a newcomer finds. Loading it again changes nothing. */
@Component
@ConditionalOnProperty("ntm.evaluation")
class EvaluationWorkspace implements ApplicationRunner, ShownSignIns {
    private final HomeCommune home;
    private final Units units;
    private final Accounts accounts;
    private final PlanImports imports;
    private final Texts texts;

    EvaluationWorkspace(HomeCommune home, Units units, Accounts accounts, PlanImports imports, Texts texts) {
        this.home = home;
        this.units = units;
        this.accounts = accounts;
        this.imports = imports;
        this.texts = texts;
    }

    /** Loads what is not there yet, all or nothing. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        WorkspaceDescription workspace = WorkspaceDescription.bundled();
        if (home.find().isEmpty()) {
            home.settle(new HomeCommune.Home(workspace.commune(), workspace.validOn()));
            units.addHamlets(workspace.commune(), workspace.validOn(), workspace.hamlets());
        }
        workspace
                .accounts()
                .forEach(one -> accounts.open(one.userName(), workspace.password(), one.title(), one.role()));
        importPlan(workspace);
    }

    @Override
    public List<SignIn> signIns() {
        WorkspaceDescription workspace = WorkspaceDescription.bundled();
        return workspace.accounts().stream()
                .map(one -> new SignIn(one.userName(), workspace.password(), one.title()))
                .toList();
    }

    private void importPlan(WorkspaceDescription workspace) {
        byte[] document = workspace.planDocument();
        if (imports.planOf(document).isEmpty()) {
            String by = texts.of("platform.evaluation.by");
            ImportId staged = imports.stage(document, workspace.plan(), by);
            imports.confirmAsRead(staged, by);
        }
    }
}
