package fr.boucle.web;

import fr.boucle.kernel.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the kit: messages of all modules, languages, the frame, the actor as a controller's argument. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final FrameInterceptor frame;
    private final FormTokenInterceptor formTokens;

    WebConfiguration(FrameInterceptor frame, FormTokenInterceptor formTokens) {
        this.frame = frame;
        this.formTokens = formTokens;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame);
        registry.addInterceptor(formTokens);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    /** Time is injected, so that a test or an evaluation can let it stand still. */
    @Configuration(proxyBeanMethods = false)
    static class Basics {
        @Bean
        @ConditionalOnMissingBean
        Clock clock() {
            return Clock.systemDefaultZone();
        }

        @Bean
        LocaleResolver localeResolver() {
            return new Languages();
        }

        /** One bundle a module: every {@code messages/<module>_fr.properties} on the class path, with its two sisters. */
        @Bean
        MessageSource messageSource() throws IOException {
            var source = new ResourceBundleMessageSource();
            source.setBasenames(bundles());
            source.setDefaultEncoding(StandardCharsets.UTF_8.name());
            source.setFallbackToSystemLocale(false);
            source.setAlwaysUseMessageFormat(true);
            return source;
        }

        private static String[] bundles() throws IOException {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_fr.properties");
            return Arrays.stream(found)
                    .map(Resource::getFilename)
                    .map(Objects::requireNonNull)
                    .map(name -> "messages/" + name.replace("_fr.properties", ""))
                    .sorted()
                    .toArray(String[]::new);
        }
    }

    /** {@code Actor me} in a controller's method: whoever asks, under the hat worn. */
    private static final class ActorArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            var actor = request.getAttribute(Actor.class.getName(), RequestAttributes.SCOPE_REQUEST);
            return actor == null ? Actor.visitor() : actor;
        }
    }
}
