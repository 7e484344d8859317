import { bagMembers, type Bag, type BagShape } from '../model/bag';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { HostObject } from '../protocol/hostObject';
import { collection } from './collection';

const SHAPE: BagShape = {
  className: 'Shape',
  properties: {
    Name: { initial: '' },
    Type: { initial: 'GeometricShape', readOnly: true },
    AltTextTitle: { initial: '' },
    AltTextDescription: { initial: '' },
    Left: { initial: 0 },
    Top: { initial: 0 },
    Width: { initial: 72 },
    Height: { initial: 72 },
    Rotation: { initial: 0 },
    Visible: { initial: true },
    Placement: { initial: 'TwoCell' },
  },
};

/** Drawn shapes. Charts are none of them: Office.js gives charts no alternative text. */
export function shapeCollection(book: Book, sheet: Sheet): HostObject {
  const object = (shape: { readonly id: string; readonly look: Bag }): HostObject => {
    const members = bagMembers(shape.look, '', SHAPE, () => {
      sheet.protection.demandOff();
    });
    return new HostObject('Shape', {
      ...members,
      identity: { Id: shape.id },
      properties: { ...members.properties, Id: { get: () => shape.id } },
      methods: {
        Delete: () => {
          sheet.shapes.splice(sheet.shapes.indexOf(shape), 1);
          return undefined;
        },
      },
    });
  };
  const add = (type: string): HostObject => {
    sheet.protection.demandOff();
    const shape = { id: book.newId(), look: new Map([['Type', type]]) };
    shape.look.set('Name', `${type} ${sheet.shapes.length + 1}`);
    sheet.shapes.push(shape);
    return object(shape);
  };
  return collection(
    'ShapeCollection',
    () => sheet.shapes,
    (key) => sheet.shapes.find(({ id, look }) => id === key || look.get('Name') === key),
    object,
    { methods: { AddGeometricShape: () => add('GeometricShape'), AddTextBox: () => add('TextBox') } },
  );
}
