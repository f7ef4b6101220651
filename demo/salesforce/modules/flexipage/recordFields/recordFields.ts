import BaseRecordForm from '../../records/baseRecordForm/baseRecordForm';
import { type FieldSection, fieldSections } from './fieldSections';

/** The fields of a Dynamic Forms page. Editing works as in a page layout. */
export default class RecordFields extends BaseRecordForm {
  get sections(): FieldSection[] {
    return this.record === undefined ? [] : fieldSections(this.record);
  }
}
