import { Link } from '../parts/link';
import classes from './brand.module.css';
import mark from './vigie.svg';

export function Brand() {
  return (
    <Link to="points" className={classes.brand} aria-label="Vigie">
      <img src={mark} width={26} height={26} alt="" />
      <span className={classes.name}>Vigie</span>
    </Link>
  );
}
