/** The pages of companies: the directory, one company, its sites and its people. */
@NullMarked
package fr.boucle.companies.web;

import org.jspecify.annotations.NullMarked;
