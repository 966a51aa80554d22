/** Formulas of u and v for measuring what a first look at a formula costs: none is in the table of five. */
export const warmingUp = [
  "u*v",
  "u^3-3*u*v^2",
  "sin(u)+cos(v)",
  "exp(-u^2-v^2)",
  "sqrt(1+u^2+v^2)",
  "log(1+u^2)*v",
  "atan(u*v)+tanh(v)",
  "abs(u)+abs(v)^3",
];

export const unseen = [
  // Matlab's peaks
  "3*(1-u)^2*exp(-u^2-(v+1)^2)-10*(u/5-u^3-v^5)*exp(-u^2-v^2)-exp(-(u+1)^2-v^2)/3",
  // Rosenbrock, Rastrigin, Griewank, drop-wave, Schaffer 2 and 4
  "(1-u)^2+100*(v-u^2)^2",
  "20+u^2+v^2-10*(cos(2*pi*u)+cos(2*pi*v))",
  "(u^2+v^2)/4000-cos(u)*cos(v/sqrt(2))+1",
  "-(1+cos(12*sqrt(u^2+v^2)))/(0.5*(u^2+v^2)+2)",
  "0.5+(sin(u^2-v^2)^2-0.5)/(1+0.001*(u^2+v^2))^2",
  "0.5+(cos(sin(abs(u^2-v^2)))^2-0.5)/(1+0.001*(u^2+v^2))^2",
  // Beale, Booth, Matyas, Levy 13, Goldstein–Price
  "(1.5-u+u*v)^2+(2.25-u+u*v^2)^2+(2.625-u+u*v^3)^2",
  "(u+2*v-7)^2+(2*u+v-5)^2",
  "0.26*(u^2+v^2)-0.48*u*v",
  "sin(3*pi*u)^2+(u-1)^2*(1+sin(3*pi*v)^2)+(v-1)^2*(1+sin(2*pi*v)^2)",
  "(1+(u+v+1)^2*(19-14*u+3*u^2-14*v+6*u*v+3*v^2))*(30+(2*u-3*v)^2*(18-32*u+12*u^2+48*v-36*u*v+27*v^2))",
  // Three-hump and six-hump camel, Easom, cross-in-tray, egg-holder, McCormick, Styblinski–Tang
  "2*u^2-1.05*u^4+u^6/6+u*v+v^2",
  "(4-2.1*u^2+u^4/3)*u^2+u*v+(-4+4*v^2)*v^2",
  "-cos(u)*cos(v)*exp(-((u-pi)^2+(v-pi)^2))",
  "-0.0001*(abs(sin(u)*sin(v)*exp(abs(100-sqrt(u^2+v^2)/pi)))+1)^0.1",
  "-(v+47)*sin(sqrt(abs(u/2+(v+47))))-u*sin(sqrt(abs(u-(v+47))))",
  "sin(u+v)+(u-v)^2-1.5*u+2.5*v+1",
  "(u^4-16*u^2+5*u+v^4-16*v^2+5*v)/2",
  // Others: bump, ripple, saddles, quotients, nested and hyperbolic functions, powers
  "sin(sqrt(u^2+v^2+0.1))/sqrt(u^2+v^2+0.1)",
  "cos(u^2+v^2)*exp(-0.1*(u^2+v^2))",
  "tanh(u-v)*sech(u+v)",
  "log(1+exp(u+2*v))+0.1*u^2",
  "(u*v-1)^2+0.1*(u^2+v^2)",
  "atan2(v+4,u+5)*hypot(u,v+0.3)",
  "(2+sin(u))^cos(v)",
  "sinh(u/3)*asinh(v)-cosh(v/4)",
  "u*v*(u^2-v^2)/(u^2+v^2+1)",
  "sin(u+sin(v+sin(u*v)))",
  "exp(-abs(u))*cos(5*v)+cbrt(v^2+1)",
];
