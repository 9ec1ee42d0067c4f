/**
 * Documents and photos: checked by their content, kept, handed out again. No page of its own: the module that owns a thing
 * serves its files to those who may see it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.boucle.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
