import { ApiProperty } from '@nestjs/swagger';
import {
  CLEAR_VISIBILITY,
  DEFAULT_VISIBILITY,
  STRANGER_VISIBILITY,
  ownedBy,
} from '@grid/personal-data';
import { planOf } from './answer-plan';
import { Grade } from './grade.decorator';
import { show } from './show';
import type { Viewer } from './viewer';

class Contact {
  @Grade('personal', { mask: 'fullName' }) @ApiProperty() name: string;
  @Grade('personal', { mask: 'telephone' })
  @ApiProperty({ type: 'string', nullable: true })
  telephone: string | null;

  @Grade('sensitive', { mask: 'identityNumber' })
  @ApiProperty({ type: 'string', nullable: true })
  identityNumber: string | null;
}

class Matter {
  @Grade('public') @ApiProperty() category: string;
  @Grade('internal') @ApiProperty() number: string;
  @Grade('personal', { mask: 'text' }) @ApiProperty() description: string;
  @Grade('personal', { mask: 'text' })
  @ApiProperty({ type: 'object', additionalProperties: true })
  data: Readonly<Record<string, unknown>>;

  @Grade('personal', { mask: 'telephone' }) @ApiProperty({ type: [String] }) others: string[];
  @Grade('personal', { mask: 'whole' }) @ApiProperty({ type: 'integer' }) age: number;
  @ApiProperty({ type: [Contact] }) contacts: Contact[];
}

const contact: Contact = {
  name: '陈大文',
  telephone: '13812345678',
  identityNumber: '11010519491231002X',
};
const matter: Matter = {
  category: '井盖',
  number: 'QY-1',
  description: '请打13812345678',
  data: { message: '回电13812345678', options: [{ label: '0763-3366123' }], count: 3, done: true },
  others: ['13912345678'],
  age: 40,
  contacts: [contact],
};
const seen = (value: object, viewer: Partial<Viewer> = {}) =>
  show(planOf(Matter), value, { accountId: 'me', sees: DEFAULT_VISIBILITY, ...viewer });

describe('show', () => {
  it('masks what is personal and hides what is sensitive, deep inside as well', () => {
    expect(seen(matter)).toEqual({
      category: '井盖',
      number: 'QY-1',
      description: '请打138****5678',
      data: {
        message: '回电138****5678',
        options: [{ label: '0763-*****23' }],
        count: 3,
        done: true,
      },
      others: ['139****5678'],
      age: null,
      contacts: [{ name: '陈**', telephone: '138****5678', identityNumber: null }],
    });
  });

  it('hides as the contract allows', () => {
    expect(seen(matter, { sees: STRANGER_VISIBILITY })).toEqual({
      category: '井盖',
      number: '',
      description: '',
      data: null,
      others: [],
      age: null,
      contacts: [{ name: '', telephone: null, identityNumber: null }],
    });
  });

  it('answers no property that was not declared', () => {
    const leaky = { ...matter, secret: 'x', contacts: [{ ...contact, password: 'y' }] };
    const shown = JSON.stringify(seen(leaky, { sees: CLEAR_VISIBILITY }));
    expect(JSON.parse(shown)).toEqual(matter);
  });

  it('shows owners their own, also after the view was spread', () => {
    const own = { ...ownedBy('me', contact), name: '陈小文' };
    expect(seen({ ...matter, contacts: [own] })).toMatchObject({
      description: '请打138****5678',
      contacts: [{ ...contact, name: '陈小文' }],
    });
    expect(seen(ownedBy('me', matter))).toMatchObject({ description: matter.description });
    expect(seen(ownedBy('somebody', matter))).toMatchObject({ description: '请打138****5678' });
  });

  it('keeps what others wrote masked inside one’s own', () => {
    expect(seen(ownedBy('me', matter))).toMatchObject({ contacts: [{ name: '陈**' }] });
  });

  it('knows nobody by the absence of an account', () => {
    expect(seen(matter, { accountId: null })).toMatchObject({ description: '请打138****5678' });
  });
});
