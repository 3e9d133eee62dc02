import { Form } from '../web/form.js';
import { personId } from './me.js';

/** A form that is kept under this person's id. @param {import('lit').ReactiveControllerHost & HTMLElement} host
 *  @param {() => string} place @param {() => Record<string, any>} [start] @param {import('../web/form').Reading} [reading] */
export const myForm = (host, place, start, reading) => new Form(host, { place, start, person: personId, ...reading });
