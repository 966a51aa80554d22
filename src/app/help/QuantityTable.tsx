import { quantityIds } from "../../core/ids";
import { quantities } from "../../core/quantities";
import { Formula } from "../../scene";
import { quantityLabel } from "../texts";
import { helpTexts as texts } from "./texts";

export function QuantityTable() {
  return (
    <table>
      <caption>{texts.quantitiesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.symbol}</th>
          <th scope="col">{texts.quantity}</th>
          <th scope="col">{texts.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {quantityIds.map((id) => (
          <tr key={id}>
            <td className="help-symbol">
              <Formula tex={quantities[id].symbol} />
            </td>
            <th scope="row">{quantityLabel(id)}</th>
            <td>{texts.quantities[id]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
