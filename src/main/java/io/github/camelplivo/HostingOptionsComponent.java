package io.github.camelplivo;

import java.time.Duration;

import io.github.camelplivo.transfer.Hosting;
import io.github.camelplivo.transfer.PublicUrl;
import org.apache.camel.spi.Metadata;

/** The options of where the component hosts the documents that Plivo fetches. */
abstract class HostingOptionsComponent extends TokenOptionsComponent {

    @Metadata(label = "callback",
              description = "Public URL of this Camel context, such as https://calls.example.com. Required for the parameters "
                            + "destination and document: the component then serves the XML that Plivo fetches, through Camel's "
                            + "platform-http.")
    private String publicUrl;
    @Metadata(label = "callback", defaultValue = "/plivo/documents",
              description = "Path below publicUrl where transfer documents are served.")
    private String documentPath = "/plivo/documents";
    @Metadata(label = "callback", defaultValue = "3600000", javaType = "java.time.Duration",
              description = "How long a document URL stays valid.")
    private long documentTimeToLive = 3_600_000;
    @Metadata(label = "callback", defaultValue = "false",
              description = "Whether publicUrl may be an http URL or a private host. Only for use with a simulator.")
    private boolean localPublicUrl;

    /**
     * Where documents are served; null without a public URL.
     *
     * @throws IllegalArgumentException when the public URL cannot be right
     */
    Hosting hosting() {
        return publicUrl == null
                ? null : new Hosting(
                        PublicUrl.checked(publicUrl, localPublicUrl), documentPath, Duration.ofMillis(documentTimeToLive));
    }

    /** {@return the URL at which Plivo reaches this Camel context; null if the component hosts no documents} */
    public String getPublicUrl() {
        return publicUrl;
    }

    /**
     * Sets the URL at which Plivo reaches this Camel context.
     *
     * @param publicUrl an absolute https URL, such as {@code https://calls.example.com}; an http URL only with {@code
     *                  localPublicUrl}
     */
    public void setPublicUrl(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** {@return the path below the public URL where documents are served} */
    public String getDocumentPath() {
        return documentPath;
    }

    /**
     * Sets the path below the public URL where documents are served.
     *
     * @param documentPath a path, {@code /plivo/documents} by default
     */
    public void setDocumentPath(String documentPath) {
        this.documentPath = documentPath;
    }

    /** {@return how long the URL of a document stays valid, in milliseconds} */
    public long getDocumentTimeToLive() {
        return documentTimeToLive;
    }

    /**
     * Sets how long the URL of a document stays valid.
     *
     * @param documentTimeToLive milliseconds, 3600000 by default
     */
    public void setDocumentTimeToLive(long documentTimeToLive) {
        this.documentTimeToLive = documentTimeToLive;
    }

    /** {@return whether the public URL may be an http URL or a private host} */
    public boolean isLocalPublicUrl() {
        return localPublicUrl;
    }

    /**
     * Sets whether the public URL may be an http URL or a private host.
     *
     * @param localPublicUrl false by default; true only with a simulator
     */
    public void setLocalPublicUrl(boolean localPublicUrl) {
        this.localPublicUrl = localPublicUrl;
    }
}
