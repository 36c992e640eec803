package vn.ntm.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader of documents with the limits this installation has set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsSettings.class)
class DocumentsConfiguration {
    @Bean
    DocumentReading documentReading(DocumentsSettings settings) {
        return new Documents(settings.limits(), settings.scanLimits());
    }

    @Bean
    DocumentViews documentViews(DocumentsSettings settings) {
        return new DocumentViews(settings.limits());
    }

    @Bean
    DocumentLimits documentLimits(DocumentsSettings settings) {
        return settings.limits();
    }
}
