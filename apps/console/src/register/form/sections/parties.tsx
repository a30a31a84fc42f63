import { ChoiceField } from '../../fields/choice-field';
import { PartiesField } from '../../fields/parties-field';
import { useChoices } from '../../../fields/use-choices';
import { useActivityForm } from '../form-context';
import { Arrangements } from './arrangements';

/** Who decides, with whom, or for whom: the article that applies depends on it. */
export function Parties({ memberId }: { memberId: string }) {
  const roles = useChoices('activityRole');
  const { role } = useActivityForm().values;
  return (
    <>
      <ChoiceField path="role" name="role" of={roles} isAlwaysKnown />
      {role === 'JOINT_CONTROLLER' && <PartiesField path="jointControllers" />}
      {role === 'JOINT_CONTROLLER' && <Arrangements memberId={memberId} />}
      {role === 'PROCESSOR' && <PartiesField path="onBehalfOf" />}
    </>
  );
}
