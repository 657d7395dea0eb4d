package vn.tonghop.report;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/// FreeMarker for templates of people who may not be trusted: it sees maps, lists, strings, numbers
/// and booleans, reaches no class and no file outside its loader, and can be interrupted.
///
/// Nothing in it depends on the machine's locale, time zone or encoding.
final class TemplateEngine extends Configuration {

  private final Set<Template> interruptible = Collections.newSetFromMap(new IdentityHashMap<>());

  TemplateEngine(TemplateLoader loader) {
    super(VERSION_2_3_35);
    setTemplateLoader(loader);
    setObjectWrapper(new SimpleObjectWrapper(VERSION_2_3_35));
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setAttemptExceptionReporter((_, _) -> {});
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);
    setLocale(Locale.ROOT);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("computer");
    setBooleanFormat("c");
    setDefaultEncoding("UTF-8");
    setOutputEncoding("UTF-8");
    setLocalizedLookup(false);
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    TemplateFunctions.all().forEach(this::setSharedVariable);
  }

  /// Every template passes here, also those that another includes: from here on its loops look for
  /// an interruption.
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
    if (template != null && interruptible.add(template)) {
      _CoreAPI.addThreadInterruptedChecks(template);
    }
    return template;
  }
}
