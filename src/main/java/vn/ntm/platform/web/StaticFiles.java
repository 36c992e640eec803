package vn.ntm.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Static files under addresses that carry a hash of their content, so that a browser asks for each only once. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    private static final String[] FOLDERS = {"css", "fonts", "icons", "js"};

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : FOLDERS) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                            .cachePublic()
                            .immutable())
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                    .addTransformer(new CssLinkResourceTransformer());
        }
    }

    @Bean
    AssetAddresses assetAddresses() throws IOException {
        Map<String, String> addresses = new HashMap<>();
        ContentVersionStrategy strategy = new ContentVersionStrategy();
        for (String folder : FOLDERS) {
            for (Resource file : filesIn(folder)) {
                String plain = "/" + folder + "/" + file.getFilename();
                addresses.put(plain, strategy.addVersion(plain, strategy.getResourceVersion(file)));
            }
        }
        return new AssetAddresses(Map.copyOf(addresses));
    }

    private static Iterable<Resource> filesIn(String folder) throws IOException {
        return Arrays.asList(
                new PathMatchingResourcePatternResolver().getResources("classpath:/static/" + folder + "/*.*"));
    }

    /** Hashed address by plain address. */
    record AssetAddresses(Map<String, String> byPlainAddress) {}
}
