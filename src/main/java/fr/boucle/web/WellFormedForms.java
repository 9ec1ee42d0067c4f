package fr.boucle.web;

import java.util.ArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * A form is a record of strings and enums. Where a value is none of an enum's, no page of ours sent it: there is no form
 * to show again, and the answer is 400 instead of a controller that is handed nothing.
 */
@Component
class WellFormedForms implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof RequestMappingHandlerAdapter adapter && adapter.getArgumentResolvers() != null) {
            var resolvers = new ArrayList<HandlerMethodArgumentResolver>();
            resolvers.add(new Strict());
            resolvers.addAll(adapter.getArgumentResolvers());
            adapter.setArgumentResolvers(resolvers);
        }
        return bean;
    }

    private static final class Strict extends ServletModelAttributeMethodProcessor {
        Strict() {
            super(false);
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(ModelAttribute.class);
        }

        @Override
        protected boolean isBindExceptionRequired(WebDataBinder binder, MethodParameter parameter) {
            return binder.getTarget() == null || super.isBindExceptionRequired(binder, parameter);
        }
    }
}
