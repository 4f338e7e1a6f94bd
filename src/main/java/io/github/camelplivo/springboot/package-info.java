/**
 * Spring Boot's settings for the component. The only package that depends on Spring; it is not loaded without Spring
 * Boot.
 */
package io.github.camelplivo.springboot;
