/**
 * Spring Boot's settings for the component. The only room that knows Spring, and nobody enters it where Spring Boot is
 * absent.
 */
package io.github.camelplivo.springboot;
