package vn.ntm.platform.evaluation;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.organization.HomeCommune;
import vn.ntm.organization.Units;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;
import vn.ntm.planning.PlanImports;
import vn.ntm.platform.database.CannotStart;
import vn.ntm.shared.ShownSignIns;
import vn.ntm.shared.Texts;
import vn.ntm.signin.Accounts;

/** The commune, hamlets, sign-ins and plan that a newcomer finds. Loading it again changes nothing. */
@Component
@ConditionalOnProperty("ntm.evaluation")
class EvaluationWorkspace implements ApplicationRunner, ShownSignIns {
    private final JdbcClient jdbc;
    private final HomeCommune home;
    private final Units units;
    private final People people;
    private final Accounts accounts;
    private final PlanImports imports;
    private final TransactionTemplate transaction;
    private final Texts texts;

    EvaluationWorkspace(
            JdbcClient jdbc,
            HomeCommune home,
            Units units,
            People people,
            Accounts accounts,
            PlanImports imports,
            TransactionTemplate transaction,
            Texts texts) {
        this.jdbc = jdbc;
        this.home = home;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.imports = imports;
        this.transaction = transaction;
        this.texts = texts;
    }

    /** Loads what is not there yet, all or nothing. */
    @Override
    public void run(ApplicationArguments arguments) {
        Acting.run(
                Actor.product(texts.of("platform.evaluation.by")),
                () -> transaction.executeWithoutResult(all -> load()));
    }

    private void load() {
        refuseDataOfACommune();
        WorkspaceDescription workspace = WorkspaceDescription.bundled();
        if (home.find().isEmpty()) {
            home.settle(new HomeCommune.Home(workspace.commune(), workspace.validOn()));
            units.addHamlets(workspace.commune(), workspace.validOn(), workspace.hamlets());
        }
        workspace.accounts().stream()
                .filter(one -> !accounts.isTaken(one.userName()))
                .forEach(one -> admit(one, workspace));
        importPlan(workspace);
    }

    /** Sign-ins that everybody knows never come into a folder that {@code ntm serve} has used. */
    private void refuseDataOfACommune() {
        boolean served = jdbc.sql("select exists (select 1 from set_up) as served")
                .query((row, number) -> row.getBoolean("served"))
                .single();
        if (served) {
            throw new CannotStart("setup.commune-data");
        }
    }

    private void admit(WorkspaceDescription.Account one, WorkspaceDescription workspace) {
        PersonId person = people.enter(new NewPerson(one.unit(), one.name(), null, null));
        PositionId position = people.open(
                new NewPosition(one.unit(), one.role(), one.title(), one.criteria(), workspace.validOn(), null));
        people.hold(position, person, workspace.validOn(), null);
        accounts.open(person, one.unit(), one.userName(), workspace.password());
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
            imports.confirmAsRead(imports.stage(document, workspace.plan()));
        }
    }
}
