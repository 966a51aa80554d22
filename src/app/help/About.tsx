import { shippedList, version } from "./licences";
import { helpTexts as texts } from "./texts";

export function About() {
  return (
    <>
      <p>
        {texts.version(version)} {texts.about}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.part}</th>
            <th scope="col">{texts.use}</th>
            <th scope="col">{texts.licence}</th>
          </tr>
        </thead>
        <tbody>
          {shippedList.map(([id, part]) => (
            <tr key={id}>
              <th scope="row">
                <a href={part.address} target="_blank" rel="noreferrer">
                  {part.name}
                </a>{" "}
                {part.version}
              </th>
              <td>{texts.parts[id]}</td>
              <td>{part.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
