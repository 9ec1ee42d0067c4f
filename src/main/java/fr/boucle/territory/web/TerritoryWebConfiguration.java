package fr.boucle.territory.web;

import fr.boucle.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller ask for {@code Territory here}, or for an {@code Optional} of it where a fresh installation must be answered too. */
@Configuration(proxyBeanMethods = false)
class TerritoryWebConfiguration implements WebMvcConfigurer {
    private final HereInterceptor here;

    TerritoryWebConfiguration(HereInterceptor here) {
        this.here = here;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(here).excludePathPatterns("/css/**", "/js/**", "/fonts/**", "/actuator/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HereArgument());
    }

    private static final class HereArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.nestedIfOptional().getNestedParameterType() == Territory.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            var servletRequest = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            return parameter.getParameterType() == Optional.class
                    ? HereInterceptor.find(servletRequest)
                    : HereInterceptor.of(servletRequest);
        }
    }
}
