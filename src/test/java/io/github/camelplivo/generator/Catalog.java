package io.github.camelplivo.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelplivo.PlivoComponent;
import io.github.camelplivo.api.Operation;
import io.github.camelplivo.api.Parameter;
import io.github.camelplivo.generator.Options.Option;
import io.github.camelplivo.schema.Names;
import io.github.camelplivo.table.Operations;
import io.github.camelplivo.webhook.CallbackHeader;
import org.apache.camel.tooling.model.ApiMethodModel;
import org.apache.camel.tooling.model.ApiModel;
import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.ApiOptionModel;
import org.apache.camel.tooling.model.ComponentModel.ComponentOptionModel;
import org.apache.camel.tooling.model.ComponentModel.EndpointHeaderModel;
import org.apache.camel.tooling.model.ComponentModel.EndpointOptionModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.apache.camel.tooling.model.SupportLevel;
import org.apache.camel.util.StringHelper;

/**
 * Camel's catalog file: the options of the component and of all endpoints from their classes, those of each operation
 * from the table. In the form that Camel has for APIs, so that tools know the options of each operation.
 */
final class Catalog {

    private static final String DRY_RUN
            = "Whether to check and make the request without sending it. The message body becomes the request, without"
              + " credentials.";
    private static final String CALLBACK = "callback";

    private Catalog() {
    }

    static ComponentModel model(Operations operations, String version) {
        ComponentModel model = new ComponentModel();
        model.setName("plivo");
        model.setScheme("plivo");
        model.setTitle("Plivo");
        model.setDescription(
                "Make, transfer and control live phone calls, send messages, and use all other operations of Plivo's API.");
        model.setFirstVersion("1.0.0");
        model.setLabel("cloud,api");
        model.setJavaType(PlivoComponent.class.getName());
        model.setSupportLevel(SupportLevel.Preview);
        model.setGroupId("io.github.camelplivo");
        model.setArtifactId("camel-plivo");
        model.setVersion(version);
        model.setExtendsScheme("");
        model.setSyntax("plivo:operation");
        model.setApi(true);
        model.setApiSyntax("operation");
        model.setRemote(true);
        Options.ofComponent()
                .forEach(option -> model.addComponentOption(filled(new ComponentOptionModel(), "property", option)));
        model.addEndpointOption(path(operations));
        Options.ofEndpoints()
                .forEach(option -> model.addEndpointOption(filled(new EndpointOptionModel(), "parameter", option)));
        model.getApiOptions().add(callbacks());
        operations.all().forEach(operation -> model.getApiOptions().add(api(operation)));
        headers(operations).forEach(model::addEndpointHeader);
        number(model.getComponentOptions());
        number(model.getEndpointOptions());
        number(model.getEndpointHeaders());
        return model;
    }

    static String json(ComponentModel model) {
        return JsonMapper.createParameterJsonSchema(model) + "\n";
    }

    /** {@code callUuid} as {@code Call Uuid}. */
    private static String title(String name) {
        return Stream.of(StringHelper.camelCaseToDash(name).split("-")).map(StringHelper::capitalize)
                .collect(Collectors.joining(" "));
    }

    private static void number(List<? extends BaseOptionModel> options) {
        for (int i = 0; i < options.size(); i++) {
            options.get(i).setIndex(i);
        }
    }

    private static EndpointOptionModel path(Operations operations) {
        EndpointOptionModel path = new EndpointOptionModel();
        path.setKind("path");
        path.setName("operation");
        path.setDisplayName("Operation");
        path.setGroup("common");
        path.setLabel("");
        path.setRequired(true);
        path.setType("enum");
        path.setJavaType("java.lang.String");
        path.setEnums(Stream.concat(Stream.of(CALLBACK), operations.names().stream()).toList());
        path.setDescription("Operation of Plivo's API, or callback to receive Plivo's callbacks.");
        return path;
    }

    static <T extends BaseOptionModel> T filled(T model, String kind, Option option) {
        model.setKind(kind);
        model.setName(option.name());
        model.setDisplayName(title(option.name()));
        model.setGroup(option.group());
        model.setLabel(option.label());
        model.setType(option.type());
        model.setJavaType(option.field().getType().getName());
        if (!option.enums().isEmpty()) {
            model.setEnums(option.enums());
        }
        model.setSecret(option.secret());
        model.setAutowired(option.autowired());
        if (!option.defaultValue().isEmpty()) {
            model.setDefaultValue(option.defaultValue());
        }
        if (!option.prefix().isEmpty()) {
            model.setPrefix(option.prefix());
            model.setMultiValue(true);
        }
        if (option.isOfConfiguration()) {
            model.setConfigurationClass(option.field().getDeclaringClass().getName());
            model.setConfigurationField("configuration");
        }
        model.setDescription(option.description());
        return model;
    }

    private static ApiModel callbacks() {
        ApiModel api = api(CALLBACK, "Receives Plivo's callbacks: webhook:plivo:callback.");
        api.setConsumerOnly(true);
        ApiMethodModel method = api.getMethods().iterator().next();
        Options.ofCallbacks().forEach(option -> add(method, filled(new ApiOptionModel(), "parameter", option)));
        return api;
    }

    private static ApiModel api(Operation operation) {
        ApiModel api = api(operation.name(), operation.summary());
        boolean polled = operation.hasPages() && operation.answer().each() != null;
        api.setProducerOnly(!polled);
        ApiMethodModel method = api.getMethods().iterator().next();
        operation.parameters().forEach(parameter -> add(method, option(parameter)));
        Options.ofLists().stream().filter(option -> polled || operation.hasPages() && option.name().equals("allPages"))
                .forEach(option -> add(method, filled(new ApiOptionModel(), "parameter", option)));
        if (polled) {
            Options.ofPolling().forEach(option -> add(method, filled(new ApiOptionModel(), "parameter", option)));
        }
        if (!operation.reads()) {
            ApiOptionModel dryRun = base("dryRun", "boolean", "boolean", DRY_RUN);
            dryRun.setDefaultValue("false");
            add(method, dryRun);
        }
        return api;
    }

    private static ApiModel api(String name, String description) {
        ApiModel api = new ApiModel();
        api.setName(name);
        api.setDescription(description);
        api.newMethod(name).setDescription(description);
        return api;
    }

    private static void add(ApiMethodModel method, ApiOptionModel option) {
        option.setIndex(method.getOptions().size());
        option.setOptional(true);
        method.addApiOptionModel(option);
    }

    /** Nothing is required here: a value may come with the message. */
    private static ApiOptionModel option(Parameter parameter) {
        Class<?> type = parameter.kind().type();
        List<String> values = parameter.kind().values();
        ApiOptionModel option = base(
                parameter.option(), values.isEmpty() ? Options.typeOf(type) : "enum", type.getName(), described(parameter));
        if (!values.isEmpty()) {
            option.setEnums(values);
        }
        option.setSecret(parameter.isSecret());
        return option;
    }

    private static ApiOptionModel base(String name, String type, String javaType, String description) {
        ApiOptionModel option = new ApiOptionModel();
        option.setKind("parameter");
        option.setName(name);
        option.setDisplayName(title(name));
        option.setGroup("common");
        option.setLabel("");
        option.setType(type);
        option.setJavaType(javaType);
        option.setDescription(description);
        return option;
    }

    /** What the parameter is for, what it may be, and when it is needed. */
    static String described(Parameter parameter) {
        StringBuilder text = new StringBuilder(parameter.meaning()).append(' ');
        if (parameter.kind().values().isEmpty()) {
            text.append("Must be ").append(parameter.kind().allowed()).append(". ");
        }
        String need = need(parameter);
        if (!need.isEmpty()) {
            text.append(Character.toUpperCase(need.charAt(0))).append(need.substring(1)).append(". ");
        }
        return text.toString().strip();
    }

    /** When the parameter is needed or applies, and its default, or empty. */
    static String need(Parameter parameter) {
        List<String> words = new ArrayList<>();
        String instead = parameter.alternatives().stream().map(Names::camelCase).collect(Collectors.joining(" or "));
        String when = parameter.applies().or(parameter::requiredWhen).map(condition -> "when " + condition.words()).orElse("");
        if (parameter.isRequired() || parameter.requiredWhen().isPresent()) {
            words.add("required" + (instead.isEmpty() ? "" : ", or " + instead + " instead")
                      + (when.isEmpty() ? "" : instead.isEmpty() ? " " + when : ", " + when));
        } else {
            if (!when.isEmpty()) {
                words.add("only " + when);
            }
            if (!instead.isEmpty()) {
                words.add("not together with " + instead);
            }
        }
        parameter.defaultValue().ifPresent(value -> words.add(
                "default " + value + parameter.defaults().map(condition -> " when " + condition.words()).orElse("")));
        return String.join("; ", words);
    }

    private static List<EndpointHeaderModel> headers(Operations operations) {
        List<EndpointHeaderModel> all = new ArrayList<>();
        for (HeaderConstants.Constant constant : HeaderConstants.all(operations)) {
            EndpointHeaderModel header = new EndpointHeaderModel();
            header.setKind("header");
            header.setName(constant.header());
            header.setDisplayName("");
            header.setGroup(constant.group());
            header.setLabel(constant.group().equals("common") ? "" : constant.group());
            header.setJavaType(constant.javaType());
            header.setDeprecationNote("");
            header.setDescription(constant.description());
            header.setConstantName("io.github.camelplivo.PlivoConstants#" + constant.name());
            if (constant.header().equals(CallbackHeader.KIND.header())) {
                header.setEnums(HeaderConstants.kinds());
            }
            all.add(header);
        }
        return all;
    }
}
