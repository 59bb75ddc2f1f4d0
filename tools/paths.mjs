// Where things stand in the project.
import path from 'node:path';

/** The project's own folder. */
export const root = path.resolve(import.meta.dirname, '..');

/**
 * A place inside the project.
 * @param {...string} parts
 */
export const inProject = (...parts) => path.join(root, ...parts);
