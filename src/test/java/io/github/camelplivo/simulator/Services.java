package io.github.camelplivo.simulator;

import java.util.Optional;

/** All of an account that is no call: messages, verifications, numbers, and what is set up for them. */
final class Services {

    private final ObjectStore store = new ObjectStore();
    private final ApplicationApi applications = new ApplicationApi(store);
    private final SubaccountApi subaccounts;
    private final NumberApi numbers;
    private final Messages messages;
    private final Incoming incoming;
    private final VerifyApi verify;
    private final VerifiedCallerIdApi callerIds;

    /** @param url of the simulator */
    Services(Router router, Switchboard board, String url) {
        SimulatorClock clock = board.clock();
        DocumentedRoutes routes = new DocumentedRoutes(router, board);
        subaccounts = new SubaccountApi(store, () -> Times.text(clock.instant()));
        Reports reports = new Reports(board, subaccounts::token);
        numbers = new NumberApi(store, applications, clock);
        messages = new Messages(clock, reports);
        incoming = new Incoming(messages, numbers, reports, board.background());
        verify = new VerifyApi(store, clock, reports, messages);
        callerIds = new VerifiedCallerIdApi(store, clock);
        UploadApi uploads = new UploadApi(store, clock, url);
        new AccountApi(store).route(routes);
        applications.route(routes);
        subaccounts.route(routes);
        new EndpointApi(store, applications).route(routes);
        numbers.route(routes);
        // Before what is bought: its path could be that of a number.
        new ComplianceApi(store, numbers, clock).route(routes);
        new NumberMarket(numbers).route(routes);
        uploads.route(routes);
        new MessageApi(messages, uploads, store, clock).route(routes);
        verify.route(routes);
        callerIds.route(routes);
        new PowerpackApi(store, numbers).route(routes);
        new RegistrationApi(store, clock, reports).route(routes);
        new MaskingApi(store, board).route(routes);
        new TrunkApi(store).route(routes);
        new AgentFlowApi(store, clock).route(routes);
        new HostedNumberApi(store).route(routes);
        new LookupApi(store).route(routes);
        new FeedbackApi(store, board).route(routes);
        new TranscriptionApi(store, board).route(routes);
        TokenApi.route(routes);
        PricingApi.route(routes);
    }

    ObjectStore store() {
        return store;
    }

    ApplicationApi applications() {
        return applications;
    }

    SubaccountApi subaccounts() {
        return subaccounts;
    }

    NumberApi numbers() {
        return numbers;
    }

    Messages messages() {
        return messages;
    }

    Incoming incoming() {
        return incoming;
    }

    /** The newest code that a number was sent, or that of a session or verification. */
    Optional<String> code(String of) {
        return verify.code(of).or(() -> callerIds.code(of));
    }
}
