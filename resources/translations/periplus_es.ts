<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerParts</name>
    <message>
        <source>Promoters</source>
        <translation>Promotores</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Pasivos</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Detractores</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfechos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Los demás</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>%1, %2</source>
        <comment>map and stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>punto de contacto</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>%1 is no list of rows</source>
        <translation>%1 no es una lista de filas</translation>
    </message>
    <message>
        <source>%1 has no id of its own</source>
        <translation>%1 no tiene un identificador propio</translation>
    </message>
    <message>
        <source>%1 is no possible value</source>
        <translation>%1 no es un valor posible</translation>
    </message>
    <message>
        <source>a card has an estimate outside its range</source>
        <translation>una tarjeta tiene una estimación fuera de su rango</translation>
    </message>
    <message>
        <source>a card has an impossible value</source>
        <translation>una tarjeta tiene un valor imposible</translation>
    </message>
    <message>
        <source>it is not made of one map</source>
        <translation>no procede de un solo mapa</translation>
    </message>
    <message>
        <source>a step has an impossible width</source>
        <translation>un paso tiene un ancho imposible</translation>
    </message>
    <message>
        <source>what is on the clipboard cannot be pasted: %1</source>
        <translation>lo que hay en el portapapeles no se puede pegar: %1</translation>
    </message>
    <message>
        <source>a picture in it is damaged</source>
        <translation>contiene una imagen dañada</translation>
    </message>
    <message>
        <source>what is on the clipboard is too large</source>
        <translation>lo que hay en el portapapeles es demasiado grande</translation>
    </message>
    <message>
        <source>it is not a part of a map</source>
        <translation>no es una parte de un mapa</translation>
    </message>
    <message>
        <source>what is on the clipboard was copied in a newer Periplus</source>
        <translation>lo que hay en el portapapeles se copió en un Periplus más reciente</translation>
    </message>
    <message>
        <source>what is on the clipboard has more than %L1 rows</source>
        <translation>lo que hay en el portapapeles tiene más de %L1 filas</translation>
    </message>
    <message>
        <source>the text on the clipboard is too long</source>
        <translation>el texto del portapapeles es demasiado largo</translation>
    </message>
    <message>
        <source>the clipboard holds more than %L1 cells or %L2 columns</source>
        <translation>el portapapeles contiene más de %L1 celdas o %L2 columnas</translation>
    </message>
    <message>
        <source>a text on the clipboard has more than %L1 characters</source>
        <translation>un texto del portapapeles tiene más de %L1 caracteres</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Map, to be</source>
        <translation>Mapa, futuro</translation>
    </message>
    <message>
        <source>Map, as is</source>
        <translation>Mapa, actual</translation>
    </message>
</context>
<context>
    <name>CountForms</name>
    <message>
        <source>Answers from %1 to %2</source>
        <translation>Respuestas del %1 al %2</translation>
    </message>
    <message>
        <source>Answers one after another</source>
        <translation>Respuestas una tras otra</translation>
    </message>
    <message>
        <source>Answers, as they come from a list</source>
        <translation>Respuestas, tal como vienen en una lista</translation>
    </message>
    <message>
        <source>A list of values</source>
        <translation>Una lista de valores</translation>
    </message>
    <message>
        <source>Only the value</source>
        <translation>Solo el valor</translation>
    </message>
    <message>
        <source>How many it is of</source>
        <translation>De cuántos es</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Media y desviación</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Highest answer: 5, 7 or 10</source>
        <translation>Respuesta más alta: 5, 7 o 10</translation>
    </message>
    <message>
        <source>Median, mean, percentile</source>
        <translation>Mediana, media, percentil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median, from</source>
        <translation>Mediana, desde</translation>
    </message>
    <message>
        <source>Median, to</source>
        <translation>Mediana, hasta</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>Percentil 90</translation>
    </message>
    <message>
        <source>Percentile, from</source>
        <translation>Percentil, desde</translation>
    </message>
    <message>
        <source>Percentile, to</source>
        <translation>Percentil, hasta</translation>
    </message>
    <message>
        <source>Promoters, passives, detractors</source>
        <translation>Promotores, pasivos, detractores</translation>
    </message>
    <message>
        <source>Promoters (9, 10)</source>
        <translation>Promotores (9, 10)</translation>
    </message>
    <message>
        <source>Passives (7, 8)</source>
        <translation>Pasivos (7, 8)</translation>
    </message>
    <message>
        <source>Detractors (0 to 6)</source>
        <translation>Detractores (0 a 6)</translation>
    </message>
    <message>
        <source>Score, −100 to 100</source>
        <translation>Puntuación, de −100 a 100</translation>
    </message>
    <message>
        <source>Satisfied of all</source>
        <translation>Satisfechos de todos</translation>
    </message>
    <message>
        <source>Satisfied (two highest answers)</source>
        <translation>Satisfechos (las dos respuestas más altas)</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Clientes al principio</translation>
    </message>
    <message>
        <source>Customers at start and end</source>
        <translation>Clientes al principio y al final</translation>
    </message>
    <message>
        <source>Customers at the end</source>
        <translation>Clientes al final</translation>
    </message>
    <message>
        <source>New ones among those at the end</source>
        <translation>Nuevos entre los del final</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>Clientes perdidos</translation>
    </message>
    <message>
        <source>Lost by the end</source>
        <translation>Perdidos hasta el final</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Clientes conservados</translation>
    </message>
    <message>
        <source>Kept until the end</source>
        <translation>Conservados hasta el final</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Discount rate, %</source>
        <translation>Tipo de descuento, %</translation>
    </message>
    <message>
        <source>Customers it is of</source>
        <translation>De cuántos clientes es</translation>
    </message>
    <message>
        <source>From orders</source>
        <translation>A partir de pedidos</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>Valor de un pedido</translation>
    </message>
    <message>
        <source>Orders in a period</source>
        <translation>Pedidos en un periodo</translation>
    </message>
    <message>
        <source>Margin, % of the value</source>
        <translation>Margen, % del valor</translation>
    </message>
    <message>
        <source>Customers lost in a period, %</source>
        <translation>Clientes perdidos en un periodo, %</translation>
    </message>
    <message>
        <source>From contracts</source>
        <translation>A partir de contratos</translation>
    </message>
    <message>
        <source>Margin of a period</source>
        <translation>Margen de un periodo</translation>
    </message>
    <message>
        <source>Customers kept in a period, %</source>
        <translation>Clientes conservados en un periodo, %</translation>
    </message>
    <message>
        <source>Margin and lifespan</source>
        <translation>Margen y duración</translation>
    </message>
    <message>
        <source>Periods a customer stays</source>
        <translation>Periodos que se queda un cliente</translation>
    </message>
    <message>
        <source>What each customer is worth</source>
        <translation>Lo que vale cada cliente</translation>
    </message>
    <message>
        <source>Times of the cases, in the unit of the metric</source>
        <translation>Tiempos de los casos, en la unidad de la métrica</translation>
    </message>
    <message>
        <source>Total times</source>
        <translation>Tiempos totales</translation>
    </message>
    <message>
        <source>Talking, in total</source>
        <translation>Hablando, en total</translation>
    </message>
    <message>
        <source>On hold, in total</source>
        <translation>En espera, en total</translation>
    </message>
    <message>
        <source>Work afterwards, in total</source>
        <translation>Trabajo posterior, en total</translation>
    </message>
    <message>
        <source>Dialling, in total</source>
        <translation>Marcando, en total</translation>
    </message>
    <message>
        <source>Contacts handled</source>
        <translation>Contactos atendidos</translation>
    </message>
    <message>
        <source>Resolved of all contacts</source>
        <translation>Resueltos de todos los contactos</translation>
    </message>
    <message>
        <source>Resolved at the first contact</source>
        <translation>Resueltos en el primer contacto</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Not to be resolved there</source>
        <translation>Que no se pueden resolver ahí</translation>
    </message>
    <message>
        <source>Converted of visitors</source>
        <translation>Convertidos de los visitantes</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertidos</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Engagements and audience</source>
        <translation>Interacciones y público</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personas alcanzadas</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Part of a whole</source>
        <translation>Parte de un todo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DragSize</name>
    <message>
        <source>Height %1</source>
        <translation>Alto %1</translation>
    </message>
    <message>
        <source>Width %1</source>
        <translation>Ancho %1</translation>
    </message>
</context>
<context>
    <name>DragSpan</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>a card belongs either to a step or to a stage</source>
        <translation>una tarjeta pertenece a un paso o a una etapa, no a ambos</translation>
    </message>
    <message>
        <source>the lane is of another journey than the place</source>
        <translation>el carril es de otro recorrido que el lugar</translation>
    </message>
    <message>
        <source>a card covers at least one step</source>
        <translation>una tarjeta abarca al menos un paso</translation>
    </message>
    <message>
        <source>a CX level must be from %1 to %2</source>
        <translation>un nivel de CX debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>an impact must be from %1 to %2</source>
        <translation>un impacto debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>an effort must be from %1 to %2</source>
        <translation>un esfuerzo debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>a confidence must be from %1 to %2</source>
        <translation>una confianza debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>a card covers steps that are there</source>
        <translation>una tarjeta solo abarca pasos que existen</translation>
    </message>
    <message>
        <source>a card cannot be linked to itself</source>
        <translation>una tarjeta no se puede enlazar consigo misma</translation>
    </message>
    <message>
        <source>the cards are not linked</source>
        <translation>las tarjetas no están enlazadas</translation>
    </message>
    <message>
        <source>a channel needs a code</source>
        <translation>un canal necesita un código</translation>
    </message>
    <message>
        <source>another channel has the code “%1”</source>
        <translation>otro canal tiene el código «%1»</translation>
    </message>
    <message>
        <source>a channel needs a name with letters in it</source>
        <translation>un canal necesita un nombre que contenga letras</translation>
    </message>
    <message>
        <source>a comment belongs to exactly one thing</source>
        <translation>un comentario pertenece a una sola cosa</translation>
    </message>
    <message>
        <source>an emotion must be from %1 to %2</source>
        <translation>una emoción debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>there is no emotion to clear</source>
        <translation>no hay ninguna emoción que borrar</translation>
    </message>
    <message>
        <source>evidence belongs either to a card or to a trait</source>
        <translation>una evidencia pertenece a una tarjeta o a un rasgo, no a ambos</translation>
    </message>
    <message>
        <source>a number of answers cannot be negative</source>
        <translation>un número de respuestas no puede ser negativo</translation>
    </message>
    <message>
        <source>a journey cannot open from one of its own steps or from a journey below it</source>
        <translation>un recorrido no puede abrirse desde uno de sus propios pasos ni desde un recorrido que cuelga de él</translation>
    </message>
    <message>
        <source>a journey cannot be its own counterpart</source>
        <translation>un recorrido no puede ser su propia pareja</translation>
    </message>
    <message>
        <source>the persona takes no part in this journey</source>
        <translation>la persona no participa en este recorrido</translation>
    </message>
    <message>
        <source>a lane cannot leave its journey</source>
        <translation>un carril no puede salir de su recorrido</translation>
    </message>
    <message>
        <source>a height must be above 0</source>
        <translation>una altura debe ser mayor que 0</translation>
    </message>
    <message>
        <source>a metric belongs to one thing at most</source>
        <translation>una métrica pertenece a una sola cosa como máximo</translation>
    </message>
    <message>
        <source>a count must be a number</source>
        <translation>un recuento debe ser un número</translation>
    </message>
    <message>
        <source>the place to put it before is gone</source>
        <translation>el lugar delante del cual debía ir ya no existe</translation>
    </message>
    <message>
        <source>there is no such card</source>
        <translation>no existe esa tarjeta</translation>
    </message>
    <message>
        <source>there is no such stage</source>
        <translation>no existe esa etapa</translation>
    </message>
    <message>
        <source>there is no such step</source>
        <translation>no existe ese paso</translation>
    </message>
    <message>
        <source>there is no such lane</source>
        <translation>no existe ese carril</translation>
    </message>
    <message>
        <source>there is no such map</source>
        <translation>no existe ese mapa</translation>
    </message>
    <message>
        <source>there is no such persona</source>
        <translation>no existe esa persona</translation>
    </message>
    <message>
        <source>there is no such segment</source>
        <translation>no existe ese segmento</translation>
    </message>
    <message>
        <source>there is no such trait</source>
        <translation>no existe ese rasgo</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>no existe ese canal</translation>
    </message>
    <message>
        <source>there is no such tag</source>
        <translation>no existe esa etiqueta</translation>
    </message>
    <message>
        <source>there is no such metric</source>
        <translation>no existe esa métrica</translation>
    </message>
    <message>
        <source>there is no such measurement</source>
        <translation>no existe esa medición</translation>
    </message>
    <message>
        <source>there is no such comment</source>
        <translation>no existe ese comentario</translation>
    </message>
    <message>
        <source>there is no such evidence</source>
        <translation>no existe esa evidencia</translation>
    </message>
    <message>
        <source>there is no such action</source>
        <translation>no existe esa acción</translation>
    </message>
    <message>
        <source>there is no such emotion</source>
        <translation>no existe esa emoción</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>no existe esa entrada</translation>
    </message>
    <message>
        <source>a colour is written as # and six hexadecimal digits</source>
        <translation>un color se escribe con # y seis dígitos hexadecimales</translation>
    </message>
    <message>
        <source>a date is written as year-month-day, like 2026-09-30</source>
        <translation>una fecha se escribe como año-mes-día, por ejemplo 2026-09-30</translation>
    </message>
    <message>
        <source>a share must be from %1 to %2</source>
        <translation>una cuota debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>a stage keeps at least one step</source>
        <translation>una etapa conserva al menos un paso</translation>
    </message>
    <message>
        <source>there is no stage behind the last one</source>
        <translation>no hay ninguna etapa detrás de la última</translation>
    </message>
    <message>
        <source>a stage cannot leave its journey</source>
        <translation>una etapa no puede salir de su recorrido</translation>
    </message>
    <message>
        <source>a step cannot leave its journey</source>
        <translation>un paso no puede salir de su recorrido</translation>
    </message>
    <message>
        <source>a width must be above 0</source>
        <translation>un ancho debe ser mayor que 0</translation>
    </message>
    <message>
        <source>the persona does not act in this step</source>
        <translation>la persona no actúa en este paso</translation>
    </message>
    <message>
        <source>the card does not have that tag</source>
        <translation>la tarjeta no tiene esa etiqueta</translation>
    </message>
    <message>
        <source>a skill must be from %1 to %2</source>
        <translation>una habilidad debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>a channel preference must be from %1 to %2</source>
        <translation>una preferencia de canal debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>the kind of the trait is unknown</source>
        <translation>el tipo de rasgo es desconocido</translation>
    </message>
    <message>
        <source>there is no such word</source>
        <translation>no existe esa palabra</translation>
    </message>
    <message>
        <source>a name cannot be empty</source>
        <translation>un nombre no puede estar vacío</translation>
    </message>
    <message>
        <source>two different words of one kind are needed</source>
        <translation>hacen falta dos palabras distintas del mismo tipo</translation>
    </message>
    <message>
        <source>every one of them is used</source>
        <translation>todas están en uso</translation>
    </message>
    <message>
        <source>a dataset has at least 0 responses</source>
        <translation>un conjunto de datos tiene al menos 0 respuestas</translation>
    </message>
    <message>
        <source>this kind of metric has no such variant</source>
        <translation>este tipo de métrica no tiene esa variante</translation>
    </message>
    <message>
        <source>the dataset belongs to another metric</source>
        <translation>el conjunto de datos pertenece a otra métrica</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>this file does not exist</source>
        <translation>este archivo no existe</translation>
    </message>
    <message>
        <source>this is not a Periplus workspace</source>
        <translation>esto no es un espacio de trabajo de Periplus</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>you may not read or write here</source>
        <translation>no tiene permiso para leer o escribir aquí</translation>
    </message>
    <message>
        <source>this place or file is read-only</source>
        <translation>este lugar o archivo es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>reading or writing failed</source>
        <translation>no se pudo leer o escribir</translation>
    </message>
    <message>
        <source>another program is writing to this file</source>
        <translation>otro programa está escribiendo en este archivo</translation>
    </message>
    <message>
        <source>this file is no longer the one that was opened</source>
        <translation>este archivo ya no es el que se abrió</translation>
    </message>
    <message>
        <source>this workspace is damaged</source>
        <translation>este espacio de trabajo está dañado</translation>
    </message>
    <message>
        <source>this file holds constructs that no workspace has</source>
        <translation>este archivo contiene construcciones que ningún espacio de trabajo tiene</translation>
    </message>
    <message>
        <source>this workspace was written by a newer Periplus</source>
        <translation>este espacio de trabajo se escribió con un Periplus más reciente</translation>
    </message>
    <message>
        <source>this text cannot be read</source>
        <translation>este texto no se puede leer</translation>
    </message>
    <message>
        <source>a value is outside its range</source>
        <translation>un valor está fuera de su rango</translation>
    </message>
    <message>
        <source>the change contradicts what is there</source>
        <translation>el cambio contradice lo que ya hay</translation>
    </message>
    <message>
        <source>there is nothing to do</source>
        <translation>no hay nada que hacer</translation>
    </message>
    <message>
        <source>this is larger than Periplus accepts</source>
        <translation>esto es mayor de lo que Periplus admite</translation>
    </message>
    <message>
        <source>this is not supported</source>
        <translation>esto no es compatible</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Choose a .periplus file, or import a .mmd, .md or .json file.</source>
        <translation>Elija un archivo .periplus, o importe un archivo .mmd, .md o .json.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo de ella.</translation>
    </message>
    <message>
        <source>Choose another name or remove the file first.</source>
        <translation>Elija otro nombre o quite antes el archivo.</translation>
    </message>
    <message>
        <source>Choose another place or ask for permission.</source>
        <translation>Elija otro lugar o pida permiso.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere.</source>
        <translation>Guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed; free some space or choose another place.</source>
        <translation>No se ha cambiado nada; libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed; check the disk or choose another place.</source>
        <translation>No se ha cambiado nada; compruebe el disco o elija otro lugar.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save a copy of what you have under another name.</source>
        <translation>Guarde una copia de lo que tiene con otro nombre.</translation>
    </message>
    <message>
        <source>File &gt; Check and rescue, or “periplus check --rescue”, saves what can be saved into a new file.</source>
        <translation>Archivo &gt; Comprobar y rescatar, o «periplus check --rescue», guarda lo que se pueda salvar en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Do not trust it; ask its sender for a JSON export.</source>
        <translation>No confíe en él; pida a quien lo envió una exportación JSON.</translation>
    </message>
    <message>
        <source>Update Periplus to work on it.</source>
        <translation>Actualice Periplus para trabajar en él.</translation>
    </message>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>Corríjalo e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>Divídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>part of this path is a file, not a folder</source>
        <translation>parte de esta ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>this name is too long</source>
        <translation>este nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the file would be larger than this system allows</source>
        <translation>el archivo sería mayor de lo que permite este sistema</translation>
    </message>
    <message>
        <source>this file is larger than %1 MB</source>
        <translation>este archivo ocupa más de %1 MB</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>one page</source>
        <translation>una página</translation>
    </message>
    <message>
        <source>%1 landscape, sheet 1 of 1</source>
        <translation>%1 horizontal, hoja 1 de 1</translation>
    </message>
    <message>
        <source>%1 portrait, sheet 1 of 1</source>
        <translation>%1 vertical, hoja 1 de 1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>the name does not say a format. End it in .pdf, .png, .svg, .json or .mmd</source>
        <translation>el nombre no indica ningún formato. Termínelo en .pdf, .png, .svg, .json o .mmd</translation>
    </message>
    <message>
        <source>there is no map in it yet</source>
        <translation>todavía no contiene ningún mapa</translation>
    </message>
    <message>
        <source>there is no map “%1”; there is %2</source>
        <translation>no hay ningún mapa «%1»; hay %2</translation>
    </message>
    <message>
        <source>the scale of a picture must be larger than 0</source>
        <translation>la escala de una imagen debe ser mayor que 0</translation>
    </message>
    <message>
        <source>the picture would be %1 by %2 pixels; at most 32000 on a side and 130 million in all are possible</source>
        <translation>la imagen tendría %1 por %2 píxeles; como máximo son posibles 32000 por lado y 130 millones en total</translation>
    </message>
    <message>
        <source>the name does not say a format of this page. End it in .pdf, .png, .svg, .json or .md</source>
        <translation>el nombre no indica ningún formato de esta página. Termínelo en .pdf, .png, .svg, .json o .md</translation>
    </message>
    <message>
        <source>the name does not say a format of this page. End it in .pdf, .png or .svg</source>
        <translation>el nombre no indica ningún formato de esta página. Termínelo en .pdf, .png o .svg</translation>
    </message>
    <message>
        <source>there is no persona in it yet</source>
        <translation>todavía no contiene ninguna persona</translation>
    </message>
    <message>
        <source>the name does not say a format of a persona. End it in .pdf, .png, .svg, .json or .md</source>
        <translation>el nombre no indica ningún formato de persona. Termínelo en .pdf, .png, .svg, .json o .md</translation>
    </message>
    <message>
        <source>there is no persona “%1”; there is %2</source>
        <translation>no hay ninguna persona «%1»; hay %2</translation>
    </message>
    <message>
        <source>the name does not say a format of a review. End it in .pdf, .png or .svg</source>
        <translation>el nombre no indica un formato de una revisión. Termínelo en .pdf, .png o .svg</translation>
    </message>
    <message>
        <source>the name does not say a format of metrics. End it in .pdf, .png, .svg, .csv, .xlsx or .json</source>
        <translation>el nombre no indica un formato de métricas. Termínelo en .pdf, .png, .svg, .csv, .xlsx o .json</translation>
    </message>
    <message>
        <source>there is no metric in it yet</source>
        <translation>todavía no contiene ninguna métrica</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>there is a zero byte here; this is not text</source>
        <translation>aquí hay un byte nulo; esto no es texto</translation>
    </message>
    <message>
        <source>the cell that begins here is larger than %L1 KiB; perhaps a quote is not closed</source>
        <translation>la celda que empieza aquí ocupa más de %L1 KiB; quizá falten unas comillas de cierre</translation>
    </message>
    <message>
        <source>the row that begins here is larger than %L1 KiB</source>
        <translation>la fila que empieza aquí ocupa más de %L1 KiB</translation>
    </message>
    <message>
        <source>this row has more than %L1 cells</source>
        <translation>esta fila tiene más de %L1 celdas</translation>
    </message>
    <message>
        <source>this cell is not UTF-8 text</source>
        <translation>esta celda no es texto UTF-8</translation>
    </message>
    <message>
        <source>the last character is cut off</source>
        <translation>el último carácter está cortado</translation>
    </message>
    <message>
        <source>the quote that begins here is never closed</source>
        <translation>las comillas que se abren aquí no se cierran nunca</translation>
    </message>
    <message>
        <source>there is no row in this file</source>
        <translation>no hay ninguna fila en este archivo</translation>
    </message>
    <message>
        <source>this kind of file cannot be imported. Use .mmd, .md or .json</source>
        <translation>este tipo de archivo no se puede importar. Use .mmd, .md o .json</translation>
    </message>
    <message>
        <source>the sample is missing from this program</source>
        <translation>el ejemplo falta en este programa</translation>
    </message>
    <message>
        <source>“%1” stands twice in this object</source>
        <translation>«%1» aparece dos veces en este objeto</translation>
    </message>
    <message>
        <source>this document has more than %L1 values</source>
        <translation>este documento tiene más de %L1 valores</translation>
    </message>
    <message>
        <source>brackets are nested deeper than %L1</source>
        <translation>los corchetes están anidados a más de %L1 niveles</translation>
    </message>
    <message>
        <source>unexpected “%1”</source>
        <translation>«%1» no se esperaba aquí</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>esto no es texto UTF-8</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>el número %1 es demasiado grande</translation>
    </message>
    <message>
        <source>this document ends too early</source>
        <translation>este documento termina antes de tiempo</translation>
    </message>
    <message>
        <source>this file is larger than %1 MiB</source>
        <translation>este archivo ocupa más de %1 MiB</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>expected an array</source>
        <translation>se esperaba una lista</translation>
    </message>
    <message>
        <source>expected text</source>
        <translation>se esperaba un texto</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>se esperaba un número</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>se esperaba true o false</translation>
    </message>
    <message>
        <source>there is more like this; it is not listed</source>
        <translation>hay más como esto; no se enumera</translation>
    </message>
    <message>
        <source>this is not known here and is ignored</source>
        <translation>esto no se conoce aquí y se pasa por alto</translation>
    </message>
    <message>
        <source>expected a text of at most %L1 characters</source>
        <translation>se esperaba un texto de %L1 caracteres como máximo</translation>
    </message>
    <message>
        <source>expected a member “%1”</source>
        <translation>se esperaba un miembro «%1»</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>se esperaba un número entre %1 y %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>se esperaba un número entero entre %1 y %2</translation>
    </message>
    <message>
        <source>expected at most %L1 entries</source>
        <translation>se esperaban %L1 entradas como máximo</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>se esperaba uno de estos valores: %1</translation>
    </message>
    <message>
        <source>expected the kind of a lane, or an object with its kind and title</source>
        <translation>se esperaba el tipo de un carril, o un objeto con su tipo y su título</translation>
    </message>
    <message>
        <source>no lane is called “%1”; it is added</source>
        <translation>ningún carril se llama «%1»; se añade</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>una métrica</translation>
    </message>
    <message>
        <source>expected one feeling of each persona at a step, not a second one</source>
        <translation>se esperaba una sola emoción de cada persona en un paso, no una segunda</translation>
    </message>
    <message>
        <source>expected a member “value” from -2 to 2</source>
        <translation>se esperaba un miembro «value» entre -2 y 2</translation>
    </message>
    <message>
        <source>expected at most %L1 stages and steps in a map</source>
        <translation>se esperaban como máximo %L1 etapas y pasos en un mapa</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>expected another map that has no other counterpart</source>
        <translation>se esperaba otro mapa que no tenga ya otra pareja</translation>
    </message>
    <message>
        <source>“%1” does not name this map back; both are paired</source>
        <translation>«%1» no nombra a su vez este mapa; ambos se emparejan</translation>
    </message>
    <message>
        <source>expected a step of a map that does not lie below this one</source>
        <translation>se esperaba un paso de un mapa que no cuelgue de este</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>una tarjeta</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-12-31</source>
        <translation>«%1» no es una fecha como 2026-12-31</translation>
    </message>
    <message>
        <source>expected a member “map”</source>
        <translation>se esperaba un miembro «map»</translation>
    </message>
    <message>
        <source>expected a member “stage”</source>
        <translation>se esperaba un miembro «stage»</translation>
    </message>
    <message>
        <source>a stage of that map</source>
        <translation>una etapa de ese mapa</translation>
    </message>
    <message>
        <source>a step of that stage</source>
        <translation>un paso de esa etapa</translation>
    </message>
    <message>
        <source>expected a member “data” of base64 text</source>
        <translation>se esperaba un miembro «data» con texto en base64</translation>
    </message>
    <message>
        <source>expected base64</source>
        <translation>se esperaba base64</translation>
    </message>
    <message>
        <source>expected the SHA-256 of the data, %1</source>
        <translation>se esperaba el SHA-256 de los datos, %1</translation>
    </message>
    <message>
        <source>expected a channel with a code that no other has, not “%1”</source>
        <translation>se esperaba un canal con un código que ningún otro tenga, no «%1»</translation>
    </message>
    <message>
        <source>this is JSON, but not a Periplus document: it has no &quot;format&quot;: &quot;periplus&quot;</source>
        <translation>esto es JSON, pero no un documento de Periplus: no tiene &quot;format&quot;: &quot;periplus&quot;</translation>
    </message>
    <message>
        <source>this document has version %1; this Periplus reads up to %2</source>
        <translation>este documento tiene la versión %1; este Periplus lee hasta la %2</translation>
    </message>
    <message>
        <source>expected assumption, anecdote, observed, measured or a source such as interviews</source>
        <translation>se esperaba assumption, anecdote, observed, measured o una fuente como interviews</translation>
    </message>
    <message>
        <source>expected a time such as 2026-05-01T09:30:00.000Z</source>
        <translation>se esperaba una hora como 2026-05-01T09:30:00.000Z</translation>
    </message>
    <message>
        <source>a persona</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>persona “%1” is not described in this document; it is made with its name only</source>
        <translation>la persona «%1» no se describe en este documento; se crea solo con su nombre</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>un canal</translation>
    </message>
    <message>
        <source>expected the code of a channel</source>
        <translation>se esperaba el código de un canal</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>a segment</source>
        <translation>un segmento</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>una etapa</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>expected a key that no other has</source>
        <translation>se esperaba una clave que no se repita</translation>
    </message>
    <message>
        <source>expected the name of %1 in this document, not “%2”</source>
        <translation>se esperaba el nombre de %1 de este documento, no «%2»</translation>
    </message>
    <message>
        <source>expected the name of %1</source>
        <translation>se esperaba el nombre de %1</translation>
    </message>
    <message>
        <source>expected %1 that only one has: give it a &quot;key&quot; and use that, for there are several “%2”</source>
        <translation>se esperaba el nombre único de %1: póngale una &quot;key&quot; y use esa, porque «%2» aparece varias veces</translation>
    </message>
    <message>
        <source>there is more to remark; only the first %L1 are told</source>
        <translation>hay más observaciones; solo se muestran las primeras %L1</translation>
    </message>
    <message>
        <source>“%1” is taken for a comment and dropped; write #35; for “#”</source>
        <translation>«%1» se toma por un comentario y se descarta; escriba #35; en lugar de «#»</translation>
    </message>
    <message>
        <source>this is taken for a comment and dropped; write #37; for “%”</source>
        <translation>esto se toma por un comentario y se descarta; escriba #37; en lugar de «%»</translation>
    </message>
    <message>
        <source>“title” stands alone, so this takes the next line as the title</source>
        <translation>«title» está solo, así que se toma la línea siguiente como título</translation>
    </message>
    <message>
        <source>this line is taken for the journey&apos;s title; write #116;itle if it is a task</source>
        <translation>esta línea se toma por el título del recorrido; escriba #116;itle si es una tarea</translation>
    </message>
    <message>
        <source>this has more than %L1 sections and tasks</source>
        <translation>esto tiene más de %L1 secciones y tareas</translation>
    </message>
    <message>
        <source>this is longer than %L1 characters</source>
        <translation>esto tiene más de %L1 caracteres</translation>
    </message>
    <message>
        <source>“%1” is not a number, so this step has no emotion</source>
        <translation>«%1» no es un número, así que este paso no tiene emoción</translation>
    </message>
    <message>
        <source>the score %1 is outside 1 to 5 and taken as the nearest</source>
        <translation>la puntuación %1 no está entre 1 y 5 y se toma la más cercana</translation>
    </message>
    <message>
        <source>“%1” is named twice in this task</source>
        <translation>«%1» aparece dos veces en esta tarea</translation>
    </message>
    <message>
        <source>this task has more than %L1 actors</source>
        <translation>esta tarea tiene más de %L1 actores</translation>
    </message>
    <message>
        <source>a task cannot hold “;”; write #59; for it</source>
        <translation>una tarea no puede contener «;»; escriba #59; en su lugar</translation>
    </message>
    <message>
        <source>the task “%1” has no score; write it as “title: 3: actor”</source>
        <translation>la tarea «%1» no tiene puntuación; escríbala como «título: 3: actor»</translation>
    </message>
    <message>
        <source>this task has more than two “:”; everything behind the third part is dropped, and a “:” in a name must be written #58;</source>
        <translation>esta tarea tiene más de dos «:»; se descarta todo lo que sigue a la tercera parte, y un «:» dentro de un nombre debe escribirse #58;</translation>
    </message>
    <message>
        <source>“%%” inside a line is part of the name, not a comment</source>
        <translation>«%%» dentro de una línea forma parte del nombre, no es un comentario</translation>
    </message>
    <message>
        <source>accTitle is dropped; a journey has one title</source>
        <translation>accTitle se descarta; un recorrido tiene un solo título</translation>
    </message>
    <message>
        <source>no “:” can stand here: a task needs a name before it, and in a section&apos;s title it is written #58;</source>
        <translation>aquí no puede haber «:»: una tarea necesita un nombre delante, y en el título de una sección se escribe #58;</translation>
    </message>
    <message>
        <source>a line cannot start with the word “journey”; write #106;ourney</source>
        <translation>una línea no puede empezar por la palabra «journey»; escriba #106;ourney</translation>
    </message>
    <message>
        <source>“accDescr {” is not closed with “}”</source>
        <translation>«accDescr {» no se cierra con «}»</translation>
    </message>
    <message>
        <source>no “;” can stand here; write #59; for it</source>
        <translation>aquí no puede haber «;»; escriba #59; en su lugar</translation>
    </message>
    <message>
        <source>the first line must be “journey”</source>
        <translation>la primera línea debe ser «journey»</translation>
    </message>
    <message>
        <source>this file is empty; a journey starts with the line “journey”</source>
        <translation>este archivo está vacío; un recorrido empieza con la línea «journey»</translation>
    </message>
    <message>
        <source>this is not a Mermaid journey; its first line must be “journey”</source>
        <translation>esto no es un recorrido de Mermaid; su primera línea debe ser «journey»</translation>
    </message>
    <message>
        <source>this diagram is not a journey and is left out</source>
        <translation>este diagrama no es un recorrido y se omite</translation>
    </message>
    <message>
        <source>this has more than %L1 journeys</source>
        <translation>esto tiene más de %L1 recorridos</translation>
    </message>
    <message>
        <source>this file has no “mermaid” block with a journey</source>
        <translation>este archivo no tiene ningún bloque «mermaid» con un recorrido</translation>
    </message>
    <message>
        <source>step “%1”: two personas are called “%2” and become one</source>
        <translation>paso «%1»: dos personas se llaman «%2» y se convierten en una</translation>
    </message>
    <message>
        <source>step “%1”: personas feel differently (%2 to %3), their mean %4 is written as score %5</source>
        <translation>paso «%1»: las personas sienten de forma distinta (de %2 a %3); su media %4 se escribe como puntuación %5</translation>
    </message>
    <message>
        <source>step “%1”: emotion %2 is rounded to score %3</source>
        <translation>paso «%1»: la emoción %2 se redondea a la puntuación %3</translation>
    </message>
    <message>
        <source>a step without a title is written with an invisible one</source>
        <translation>un paso sin título se escribe con uno invisible</translation>
    </message>
    <message>
        <source>step “%1” has no emotion; it is written as “?”, for which Mermaid draws no right face</source>
        <translation>el paso «%1» no tiene emoción; se escribe como «?», para lo que Mermaid no dibuja una cara adecuada</translation>
    </message>
    <message>
        <source>step “%1”: not every persona has an emotion, but the score counts for all of them</source>
        <translation>paso «%1»: no todas las personas tienen una emoción, pero la puntuación vale para todas</translation>
    </message>
    <message>
        <source>two stages in a row are called “%1” and become one</source>
        <translation>dos etapas seguidas se llaman «%1» y se convierten en una</translation>
    </message>
    <message>
        <source>a stage without a title is written with an invisible one</source>
        <translation>una etapa sin título se escribe con uno invisible</translation>
    </message>
    <message>
        <source>the first stage has neither a title nor steps and is left out</source>
        <translation>la primera etapa no tiene título ni pasos y se omite</translation>
    </message>
    <message numerus="yes">
        <source>Mermaid knows no cards; %n are left out</source>
        <translation>
            <numerusform>Mermaid no conoce tarjetas; se omite %n</numerusform>
            <numerusform>Mermaid no conoce tarjetas; se omiten %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mermaid knows no words for emotions; %n are left out</source>
        <translation>
            <numerusform>Mermaid no conoce palabras para las emociones; se omite %n</numerusform>
            <numerusform>Mermaid no conoce palabras para las emociones; se omiten %n</numerusform>
        </translation>
    </message>
    <message>
        <source>persona “%1” acts in no step and is left out</source>
        <translation>la persona «%1» no actúa en ningún paso y se omite</translation>
    </message>
    <message>
        <source>expected a variant that this kind of metric has</source>
        <translation>se esperaba una variante que tenga este tipo de métrica</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Flecha hacia abajo</translation>
    </message>
    <message>
        <source>Arrow right</source>
        <translation>Flecha hacia la derecha</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Flecha hacia arriba</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Trastienda</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Chevron down</source>
        <translation>Ángulo hacia abajo</translation>
    </message>
    <message>
        <source>Chevron left</source>
        <translation>Ángulo hacia la izquierda</translation>
    </message>
    <message>
        <source>Chevron right</source>
        <translation>Ángulo hacia la derecha</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Aspa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Waste bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Flask</source>
        <translation>Matraz</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Ojo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Grip</source>
        <translation>Asidero</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Candado</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Aplicación móvil</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>Bombilla</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Rayo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Engranaje</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Half disc</source>
        <translation>Medio disco</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Magnifier plus</source>
        <translation>Lupa con más</translation>
    </message>
    <message>
        <source>Magnifier minus</source>
        <translation>Lupa con menos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>ImportResponses</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Whether it is complete</source>
        <translation>Si está completa</translation>
    </message>
    <message>
        <source>Whether it is real</source>
        <translation>Si es real</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Personal, left out</source>
        <translation>Personal, omitido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n header row(s).</source>
        <comment>program</comment>
        <translation>
            <numerusform>%1, %n fila de encabezado.</numerusform>
            <numerusform>%1, %n filas de encabezado.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) can be used.</source>
        <translation>
            <numerusform>%Ln respuesta es utilizable.</numerusform>
            <numerusform>%Ln respuestas son utilizables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln fila no es utilizable.</numerusform>
            <numerusform>%Ln filas no son utilizables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no answer.</source>
        <translation>
            <numerusform>%Ln fila no tiene respuesta.</numerusform>
            <numerusform>%Ln filas no tienen respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are there twice.</source>
        <translation>
            <numerusform>%Ln fila está dos veces.</numerusform>
            <numerusform>%Ln filas están dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are previews, spam or broken off.</source>
        <translation>
            <numerusform>%Ln fila es una prueba, spam o quedó a medias.</numerusform>
            <numerusform>%Ln filas son pruebas, spam o quedaron a medias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are there already.</source>
        <translation>
            <numerusform>%Ln fila ya está.</numerusform>
            <numerusform>%Ln filas ya están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response number</source>
        <translation>Número de respuesta</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>No metric</source>
        <translation>Sin métrica</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Anecdote</source>
        <translation>Anécdota</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Reseña</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Formulario de opinión</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analítica</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>1 Gives information</source>
        <translation>1 Da información</translation>
    </message>
    <message>
        <source>2 Solves the customer’s problem</source>
        <translation>2 Resuelve el problema del cliente</translation>
    </message>
    <message>
        <source>3 Responds to the need</source>
        <translation>3 Responde a la necesidad</translation>
    </message>
    <message>
        <source>4 Anticipates needs</source>
        <translation>4 Se anticipa a las necesidades</translation>
    </message>
    <message>
        <source>5 Acts before the customer asks</source>
        <translation>5 Actúa antes de que el cliente lo pida</translation>
    </message>
    <message>
        <source>6 Makes the customer’s life better</source>
        <translation>6 Mejora la vida del cliente</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>Hace %n min</numerusform>
            <numerusform>Hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>what you are writing in is gone. Copy your words, then press Esc</source>
        <translation>aquello en lo que escribe ya no existe. Copie sus palabras y pulse Esc</translation>
    </message>
</context>
<context>
    <name>LeftPlace</name>
    <message>
        <source>Moves from here. Hold Ctrl to copy instead.</source>
        <translation>Se mueve desde aquí. Mantenga Ctrl para copiar.</translation>
    </message>
    <message>
        <source>Hold Ctrl to copy</source>
        <translation>Mantenga Ctrl para copiar</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>Ctrl+clic lo abre</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Delighted</source>
        <translation>Entusiasmo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutralidad</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>Inquietud</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>Frustración</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Minor pain</source>
        <translation>Dolor leve</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Major pain</source>
        <translation>Dolor grave</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Critical pain</source>
        <translation>Dolor crítico</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de la verdad</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Ranges are 95&#xa0;% intervals</source>
        <translation>Los rangos son intervalos del 95&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Fuentes: %1.</translation>
    </message>
    <message>
        <source>Evidence covers %1&#xa0;% of cards.</source>
        <translation>El %1&#xa0;% de las tarjetas tiene evidencias.</translation>
    </message>
    <message numerus="yes">
        <source>survey with %n answers</source>
        <translation>
            <numerusform>encuesta con %n respuesta</numerusform>
            <numerusform>encuesta con %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>survey</source>
        <translation>encuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entrevista</numerusform>
            <numerusform>%n entrevistas</numerusform>
        </translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>entrevistas</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n reseña</numerusform>
            <numerusform>%n reseñas</numerusform>
        </translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>reseñas</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>redes sociales</translation>
    </message>
    <message numerus="yes">
        <source>%n feedback forms</source>
        <translation>
            <numerusform>%n formulario de opinión</numerusform>
            <numerusform>%n formularios de opinión</numerusform>
        </translation>
    </message>
    <message>
        <source>feedback forms</source>
        <translation>formularios de opinión</translation>
    </message>
    <message>
        <source>analytics</source>
        <translation>analítica</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>otras fuentes</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Puntos de dolor</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Trastienda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>major</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Punto de dolor</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuación</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Línea de visibilidad</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Punto más bajo</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Final feliz</translation>
    </message>
    <message>
        <source>Highest point</source>
        <translation>Punto más alto</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>n %1</source>
        <comment>size of a sample</comment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Customer journey %1</source>
        <translation>Recorrido del cliente %1</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>%1, mean feeling %2</source>
        <translation>%1, emoción media %2</translation>
    </message>
    <message>
        <source>Step %1, stage %2</source>
        <translation>Paso %1, etapa %2</translation>
    </message>
    <message>
        <source>%1, moment of truth</source>
        <translation>%1, momento de la verdad</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <translation>%1, responsable %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n comentario abierto</numerusform>
            <numerusform>%n comentarios abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric %1: no value</source>
        <translation>Métrica %1: sin valor</translation>
    </message>
    <message>
        <source>Metric %1: %2</source>
        <translation>Métrica %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>As is.</source>
        <translation>Situación actual.</translation>
    </message>
    <message>
        <source>To be.</source>
        <translation>Situación futura.</translation>
    </message>
    <message>
        <source>Objective: %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>todavía sin medir</translation>
    </message>
    <message>
        <source>95&#xa0;% interval %1</source>
        <translation>intervalo del 95&#xa0;% %1</translation>
    </message>
    <message>
        <source>%1, %2, empty</source>
        <translation>%1, %2, vacío</translation>
    </message>
    <message>
        <source>%1, filtered out</source>
        <translation>%1, fuera del filtro</translation>
    </message>
    <message>
        <source>%1, curve faint</source>
        <translation>%1, curva tenue</translation>
    </message>
    <message>
        <source>%1, curve</source>
        <translation>%1, curva</translation>
    </message>
    <message>
        <source>%1, with a picture</source>
        <translation>%1, con una imagen</translation>
    </message>
    <message>
        <source>Line of interaction</source>
        <translation>Línea de interacción</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>Línea de interacción interna</translation>
    </message>
    <message>
        <source>Untitled stage</source>
        <translation>Etapa sin título</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers</source>
        <translation>
            <numerusform>%1 de %n respuesta</numerusform>
            <numerusform>%1 de %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
</context>
<context>
    <name>MapCommands</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source> to </source>
        <comment>between the ends of an interval</comment>
        <translation> a </translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>CHURN</source>
        <translation>ABANDONO</translation>
    </message>
    <message>
        <source>RETENTION</source>
        <translation>RETENCIÓN</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>FCR</source>
        <translation>FCR</translation>
    </message>
    <message>
        <source>FRT</source>
        <translation>FRT</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>ART</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>CONVERSION</source>
        <translation>CONVERSIÓN</translation>
    </message>
    <message>
        <source>ENGAGEMENT</source>
        <translation>INTERACCIÓN</translation>
    </message>
</context>
<context>
    <name>MetricAnswers</name>
    <message>
        <source>Not at all likely</source>
        <translation>Nada probable</translation>
    </message>
    <message>
        <source>Extremely likely</source>
        <translation>Muy probable</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Muy insatisfecho</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Muy satisfecho</translation>
    </message>
    <message>
        <source>Very low effort</source>
        <translation>Muy poco esfuerzo</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Mucho esfuerzo</translation>
    </message>
    <message>
        <source>Strongly disagree</source>
        <translation>Muy en desacuerdo</translation>
    </message>
    <message>
        <source>Strongly agree</source>
        <translation>Muy de acuerdo</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>values</comment>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Detractores</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Pasivos</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotores</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Otras respuestas</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfechos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fueron</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Se quedaron</translation>
    </message>
    <message>
        <source>Resolved at once</source>
        <translation>Resueltos a la primera</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Not for level one</source>
        <translation>No del primer nivel</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convirtieron</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>No convirtieron</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzados</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
</context>
<context>
    <name>MetricCounts</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” is %2; it cannot be below %3</source>
        <translation>«%1» es %2; no puede ser menor que %3</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>“%1” is %2; it has to be a whole number</source>
        <translation>«%1» es %2; tiene que ser un número entero</translation>
    </message>
    <message>
        <source>“%1” is %2, which is too many</source>
        <translation>«%1» es %2, que es demasiado</translation>
    </message>
    <message>
        <source>“%1” is not an answer from %2 to %3</source>
        <translation>«%1» no es una respuesta entre %2 y %3</translation>
    </message>
    <message>
        <source>the value “%1” cannot be below %2</source>
        <translation>el valor «%1» no puede ser menor que %2</translation>
    </message>
    <message>
        <source>“%1” stands here twice, written in two ways</source>
        <translation>«%1» aparece aquí dos veces, escrito de dos maneras</translation>
    </message>
    <message>
        <source>“%1” cannot stand beside answers</source>
        <translation>«%1» no puede ir junto a respuestas</translation>
    </message>
    <message>
        <source>the answer “%1” cannot stand beside %2</source>
        <translation>la respuesta «%1» no puede ir junto a %2</translation>
    </message>
    <message>
        <source>“%1” means nothing here; known are %2</source>
        <translation>«%1» no significa nada aquí; se conocen %2</translation>
    </message>
    <message>
        <source>“%1” is %2, more than the %3 of “%4”</source>
        <translation>«%1» es %2, más que los %3 de «%4»</translation>
    </message>
    <message>
        <source>“%1_low” and “%1_high” belong together</source>
        <translation>«%1_low» y «%1_high» van juntos</translation>
    </message>
    <message>
        <source>“%1” is %2, outside of its interval</source>
        <translation>«%1» es %2, fuera de su intervalo</translation>
    </message>
    <message>
        <source>“mean” is missing</source>
        <translation>falta «mean»</translation>
    </message>
    <message>
        <source>“mean” is %1, off the scale from 1 to %2</source>
        <translation>«mean» es %1, fuera de la escala de 1 a %2</translation>
    </message>
    <message>
        <source>“promoters” is missing</source>
        <translation>falta «promoters»</translation>
    </message>
    <message>
        <source>“detractors” is missing</source>
        <translation>falta «detractors»</translation>
    </message>
    <message>
        <source>“passives” is missing</source>
        <translation>falta «passives»</translation>
    </message>
    <message>
        <source>the groups have %1 answers together, not the %2 of “n”</source>
        <translation>los grupos suman %1 respuestas, no las %2 de «n»</translation>
    </message>
    <message>
        <source>“scale” is %1; it has to be 5, 7 or 10</source>
        <translation>«scale» es %1; tiene que ser 5, 7 o 10</translation>
    </message>
    <message>
        <source>the answer “%1” is off the scale from 1 to %2</source>
        <translation>la respuesta «%1» está fuera de la escala de 1 a %2</translation>
    </message>
    <message>
        <source>“mean” or the answers from 1 to %1 are missing</source>
        <translation>faltan «mean» o las respuestas de 1 a %1</translation>
    </message>
    <message>
        <source>%1 customers stayed, more than the %2 of “start”; are the new ones in “new”?</source>
        <translation>se quedaron %1 clientes, más que los %2 de «start»; ¿están los nuevos en «new»?</translation>
    </message>
    <message>
        <source>“resolved” and “unresolvable” are more than the %1 contacts</source>
        <translation>«resolved» y «unresolvable» suman más que los %1 contactos</translation>
    </message>
    <message>
        <source>“reach”, “impressions” or “followers” is missing</source>
        <translation>falta «reach», «impressions» o «followers»</translation>
    </message>
    <message>
        <source>“lifespan” is %1; it has to be more than 0</source>
        <translation>«lifespan» es %1; tiene que ser mayor que 0</translation>
    </message>
    <message>
        <source>“churn” is %1; it is a share above 0 and up to 1</source>
        <translation>«churn» es %1; es una proporción mayor que 0 y de hasta 1</translation>
    </message>
    <message>
        <source>“retention” is %1; it is a share from 0 to below 1</source>
        <translation>«retention» es %1; es una proporción desde 0 y menor que 1</translation>
    </message>
    <message>
        <source>“margin_share” is %1; it is a share from 0 to 1</source>
        <translation>«margin_share» es %1; es una proporción de 0 a 1</translation>
    </message>
    <message>
        <source>“margin” is missing</source>
        <translation>falta «margin»</translation>
    </message>
    <message>
        <source>“value”, “mean”, “median” or the values themselves are missing</source>
        <translation>faltan «value», «mean», «median» o los propios valores</translation>
    </message>
    <message>
        <source>“numerator” is missing</source>
        <translation>falta «numerator»</translation>
    </message>
    <message>
        <source>these measurements do not add up</source>
        <translation>estas mediciones no se pueden sumar</translation>
    </message>
    <message>
        <source>these measurements were counted in different ways</source>
        <translation>estas mediciones se contaron de maneras distintas</translation>
    </message>
</context>
<context>
    <name>MetricFile</name>
    <message>
        <source>met</source>
        <comment>a target</comment>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a target</comment>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido el</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Low (95 %)</source>
        <translation>Mínimo (95 %)</translation>
    </message>
    <message>
        <source>High (95 %)</source>
        <translation>Máximo (95 %)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target is</source>
        <translation>El objetivo está</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change is</source>
        <translation>El cambio es</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Por período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>MetricHome</name>
    <message>
        <source>Stage without a name</source>
        <translation>Etapa sin nombre</translation>
    </message>
    <message>
        <source>Step without a name</source>
        <translation>Paso sin nombre</translation>
    </message>
    <message>
        <source>Map without a name</source>
        <translation>Mapa sin nombre</translation>
    </message>
    <message>
        <source>The whole workspace</source>
        <translation>Todo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Todo el mapa</translation>
    </message>
</context>
<context>
    <name>MetricJudgement</name>
    <message>
        <source>noise unknown</source>
        <translation>ruido desconocido</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>dentro del ruido</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
</context>
<context>
    <name>MetricPart</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a value and its variant</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Same answers, restated</source>
        <translation>Las mismas respuestas, de otra forma</translation>
    </message>
    <message>
        <source>Only the value is kept, so there is nothing to show of what it was worked out of.</source>
        <translation>Solo se guarda el valor, así que no hay nada que mostrar de aquello de lo que se calculó.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>touchpoint</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>by %1 and %2</source>
        <comment>touchpoints and persona</comment>
        <translation>por %1 y %2</translation>
    </message>
    <message>
        <source>No metric of this kind is attached to a stage or step, and no answers say where they come from.</source>
        <translation>Ninguna métrica de este tipo está unida a una etapa o un paso, y ninguna respuesta dice de dónde viene.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>above the whole</source>
        <translation>por encima del conjunto</translation>
    </message>
    <message>
        <source>below the whole</source>
        <translation>por debajo del conjunto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MetricReview</name>
    <message>
        <source>%1 stayed at %2</source>
        <comment>a metric, a value</comment>
        <translation>%1 sigue en %2</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3</source>
        <comment>a metric, values</comment>
        <translation>%1 subió de %2 a %3</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3</source>
        <comment>a metric, values</comment>
        <translation>%1 bajó de %2 a %3</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>No number moved beyond noise.</source>
        <translation>Ninguna cifra cambió más allá del ruido.</translation>
    </message>
    <message>
        <source>What is noise</source>
        <translation>Qué es ruido</translation>
    </message>
    <message>
        <source>What misses its target</source>
        <translation>Qué no alcanza su objetivo</translation>
    </message>
    <message>
        <source>No number misses its target.</source>
        <translation>Todas las cifras alcanzan su objetivo.</translation>
    </message>
    <message>
        <source>What is due for review</source>
        <translation>Qué toca revisar</translation>
    </message>
    <message>
        <source>What was not measured in %1</source>
        <comment>a period</comment>
        <translation>Qué no se midió en %1</translation>
    </message>
    <message>
        <source>What was not measured</source>
        <translation>Qué no se midió</translation>
    </message>
    <message>
        <source>Before and after actions</source>
        <translation>Antes y después de las acciones</translation>
    </message>
    <message>
        <source>Before and after %1</source>
        <comment>a date</comment>
        <translation>Antes y después del %1</translation>
    </message>
    <message numerus="yes">
        <source>No number was measured both in the %n month(s) before and in those after.</source>
        <translation>
            <numerusform>Ninguna cifra se midió tanto en el mes anterior como en el posterior.</numerusform>
            <numerusform>Ninguna cifra se midió tanto en los %n meses anteriores como en los posteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2: %3.</source>
        <comment>a metric rose, period, better</comment>
        <translation>%1 desde %2: %3.</translation>
    </message>
    <message>
        <source>%1 is at %2 instead of %3.</source>
        <comment>a metric, value, target</comment>
        <translation>%1 está en %2 en vez de %3.</translation>
    </message>
    <message>
        <source>%1 below it</source>
        <comment>a target</comment>
        <translation>%1 por debajo</translation>
    </message>
    <message>
        <source>%1 above it</source>
        <comment>a target</comment>
        <translation>%1 por encima</translation>
    </message>
    <message>
        <source>%1 below it, beyond noise</source>
        <comment>a target</comment>
        <translation>%1 por debajo, más allá del ruido</translation>
    </message>
    <message>
        <source>%1 above it, beyond noise</source>
        <comment>a target</comment>
        <translation>%1 por encima, más allá del ruido</translation>
    </message>
    <message>
        <source>%1 below it, within noise</source>
        <comment>a target</comment>
        <translation>%1 por debajo, dentro del ruido</translation>
    </message>
    <message>
        <source>%1 above it, within noise</source>
        <comment>a target</comment>
        <translation>%1 por encima, dentro del ruido</translation>
    </message>
    <message>
        <source>last %1 on %2</source>
        <comment>value, date</comment>
        <translation>último: %1 el %2</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nunca se midió</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a metric rose, better</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>sizes of samples</comment>
        <translation>%1 antes, %2 después</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence and what backs it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What may be noise</source>
        <translation>Qué puede ser ruido</translation>
    </message>
</context>
<context>
    <name>MetricVariant</name>
    <message>
        <source>promoters less detractors</source>
        <translation>promotores menos detractores</translation>
    </message>
    <message>
        <source>top two of %1</source>
        <translation>las dos mejores de %1</translation>
    </message>
    <message>
        <source>top two answers</source>
        <translation>las dos mejores respuestas</translation>
    </message>
    <message>
        <source>mean, 1 to %1</source>
        <translation>media, de 1 a %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>agree, 5 to 7</source>
        <translation>de acuerdo, de 5 a 7</translation>
    </message>
    <message>
        <source>index, 6 and 7 less 1 to 3</source>
        <translation>índice, 6 y 7 menos de 1 a 3</translation>
    </message>
    <message>
        <source>lost of those at the start</source>
        <translation>perdidos de los que había al inicio</translation>
    </message>
    <message>
        <source>kept of those at the start</source>
        <translation>conservados de los que había al inicio</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>by contract, paid at the end</source>
        <translation>por contrato, pagado al final</translation>
    </message>
    <message>
        <source>by contract, paid at the start</source>
        <translation>por contrato, pagado al inicio</translation>
    </message>
    <message>
        <source>of all contacts</source>
        <translation>de todos los contactos</translation>
    </message>
    <message>
        <source>of contacts that can be resolved</source>
        <translation>de los contactos que se pueden resolver</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>percentil 90</translation>
    </message>
    <message>
        <source>of visitors</source>
        <translation>de los visitantes</translation>
    </message>
    <message>
        <source>by reach</source>
        <translation>por alcance</translation>
    </message>
    <message>
        <source>by impressions</source>
        <translation>por impresiones</translation>
    </message>
    <message>
        <source>by followers</source>
        <translation>por seguidores</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Net Promoter Score (NPS)</source>
        <translation>Net Promoter Score (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT), share of satisfied</source>
        <translation>Satisfacción (CSAT), parte de satisfechos</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT), mean</source>
        <translation>Satisfacción (CSAT), media</translation>
    </message>
    <message>
        <source>Effort (CES 1.0), low is good</source>
        <translation>Esfuerzo (CES 1.0), bajo es bueno</translation>
    </message>
    <message>
        <source>Effort (CES 2.0), high is good</source>
        <translation>Esfuerzo (CES 2.0), alto es bueno</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Customer lifetime value (CLV)</source>
        <translation>Valor de vida del cliente (CLV)</translation>
    </message>
    <message>
        <source>First contact resolution (FCR)</source>
        <translation>Resolución en el primer contacto (FCR)</translation>
    </message>
    <message>
        <source>First response time (FRT)</source>
        <translation>Tiempo de primera respuesta (FRT)</translation>
    </message>
    <message>
        <source>Average handling time (AHT)</source>
        <translation>Tiempo medio de atención (AHT)</translation>
    </message>
    <message>
        <source>Average resolution time</source>
        <translation>Tiempo medio de resolución</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Tasa de conversión</translation>
    </message>
    <message>
        <source>Social engagement rate</source>
        <translation>Tasa de interacción social</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES 1.0</source>
        <translation>CES 1.0</translation>
    </message>
    <message>
        <source>CES 2.0</source>
        <translation>CES 2.0</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Valor de vida</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Resolución en el primer contacto</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>Tiempo de primera respuesta</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Tiempo de atención</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Tiempo de resolución</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Metric without a name</source>
        <translation>Métrica sin nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it is worked out, n</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>95&#xa0;%: %1</source>
        <translation>95&#xa0;%: %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Target %1, met</source>
        <translation>Objetivo %1, alcanzado</translation>
    </message>
    <message>
        <source>Target %1, met within noise</source>
        <translation>Objetivo %1, alcanzado dentro del ruido</translation>
    </message>
    <message>
        <source>Target %1, missed</source>
        <translation>Objetivo %1, no alcanzado</translation>
    </message>
    <message>
        <source>Target %1, missed within noise</source>
        <translation>Objetivo %1, no alcanzado dentro del ruido</translation>
    </message>
    <message>
        <source>No reviews</source>
        <translation>Sin revisiones</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada %n día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Cada %n semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Cada %n mes</numerusform>
            <numerusform>Cada %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Cada %n año</numerusform>
            <numerusform>Cada %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsPage</name>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Metrics, %1</source>
        <comment>of a map</comment>
        <translation>Métricas, %1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>a period</comment>
        <translation>Revisión de %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>No metrics yet. Attach one to the workspace, a map, a stage or a step.</source>
        <translation>Todavía no hay métricas. Una una al espacio de trabajo, a un mapa, a una etapa o a un paso.</translation>
    </message>
    <message>
        <source>One</source>
        <comment>so many numbers, at the beginning of a sentence</comment>
        <translation>Una</translation>
    </message>
    <message>
        <source>Two</source>
        <comment>so many numbers, at the beginning of a sentence</comment>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <comment>so many numbers, at the beginning of a sentence</comment>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <comment>so many numbers, at the beginning of a sentence</comment>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <comment>so many numbers, at the beginning of a sentence</comment>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <comment>so many numbers, at the beginning of a sentence</comment>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>so many numbers, at the beginning of a sentence</comment>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>so many numbers, at the beginning of a sentence</comment>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>so many numbers, at the beginning of a sentence</comment>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>Nothing was measured in %1.</source>
        <comment>a period</comment>
        <translation>En %1 no se midió nada.</translation>
    </message>
    <message>
        <source>Nothing to compare with in %1.</source>
        <comment>a period</comment>
        <translation>En %1 no hay nada con que comparar.</translation>
    </message>
    <message>
        <source>Nothing moved beyond noise.</source>
        <translation>Nada cambió más allá del ruido.</translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) moved beyond noise.</source>
        <comment>Three numbers moved</comment>
        <translation>
            <numerusform>%1 cifra cambió más allá del ruido.</numerusform>
            <numerusform>%1 cifras cambiaron más allá del ruido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the better.</source>
        <comment>all that moved</comment>
        <translation>
            <numerusform>Para mejor.</numerusform>
            <numerusform>Todas para mejor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the worse.</source>
        <comment>all that moved</comment>
        <translation>
            <numerusform>Para peor.</numerusform>
            <numerusform>Todas para peor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them got worse.</source>
        <comment>Two of them</comment>
        <translation>
            <numerusform>%1 de ellas empeoró.</numerusform>
            <numerusform>%1 de ellas empeoraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>metrics</comment>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Interval and target</source>
        <translation>Intervalo y objetivo</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>the ends of an interval</comment>
        <translation>95 %</translation>
    </message>
    <message>
        <source>n</source>
        <comment>size of a sample</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <comment>Seven months</comment>
        <translation>
            <numerusform>%1 mes</numerusform>
            <numerusform>%1 meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarter(s)</source>
        <comment>Seven quarters</comment>
        <translation>
            <numerusform>%1 trimestre</numerusform>
            <numerusform>%1 trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <comment>Seven years</comment>
        <translation>
            <numerusform>%1 año</numerusform>
            <numerusform>%1 años</numerusform>
        </translation>
    </message>
    <message>
        <source>Against %1</source>
        <comment>a period</comment>
        <translation>Frente a %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>map and place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a metric and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <comment>change, period, judgement</comment>
        <translation>%1 frente a %2, %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>better since Q2</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Benchmark %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>Trend of %1. %2</source>
        <comment>metric, values by period</comment>
        <translation>Tendencia de %1. %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a metric and what it does</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>meets its target of %1</source>
        <translation>alcanza su objetivo de %1</translation>
    </message>
    <message>
        <source>meets its target of %1, within noise</source>
        <translation>alcanza su objetivo de %1, dentro del ruido</translation>
    </message>
    <message>
        <source>misses its target of %1</source>
        <translation>no alcanza su objetivo de %1</translation>
    </message>
    <message>
        <source>misses its target of %1, within noise</source>
        <translation>no alcanza su objetivo de %1, dentro del ruido</translation>
    </message>
    <message>
        <source>has never been measured</source>
        <translation>no se ha medido nunca</translation>
    </message>
    <message>
        <source>is due for review today</source>
        <translation>toca revisarse hoy</translation>
    </message>
    <message>
        <source>has been due for review since %1</source>
        <comment>a date</comment>
        <translation>está pendiente de revisión desde el %1</translation>
    </message>
    <message>
        <source>Not measured in %1.</source>
        <comment>a period</comment>
        <translation>No se midió en %1.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Todavía no se ha medido.</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Unida a</translation>
    </message>
    <message>
        <source>the whole workspace</source>
        <translation>todo el espacio de trabajo</translation>
    </message>
    <message>
        <source>It %1.</source>
        <comment>a metric again: has been due for review</comment>
        <translation>Además %1.</translation>
    </message>
    <message>
        <source>%1 was done on %2.</source>
        <comment>an action and its date</comment>
        <translation>%1 se hizo el %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a value, a period</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Personas and maps</source>
        <translation>Personas y mapas</translation>
    </message>
    <message>
        <source>How each persona feels on each map: the mean, the lowest step and the end</source>
        <translation>Cómo se siente cada persona en cada mapa: la media, el paso más bajo y el final</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>What they say, side by side</source>
        <translation>Lo que dicen, lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n línea difiere</numerusform>
            <numerusform>%n líneas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are the same</source>
        <translation>
            <numerusform>%n línea es igual</numerusform>
            <numerusform>%n líneas son iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: differs</source>
        <comment>a line of a comparison</comment>
        <translation>%1: difiere</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <comment>a line of a comparison</comment>
        <translation>%1: igual</translation>
    </message>
    <message>
        <source>%1, said by all</source>
        <translation>%1, lo dicen todas</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>a map, at a feeling</comment>
        <translation>acaba en %1</translation>
    </message>
    <message>
        <source>Lowest %1 at %2</source>
        <comment>a feeling, a step</comment>
        <translation>Mínimo %1 en %2</translation>
    </message>
    <message>
        <source>Takes no part</source>
        <translation>No participa</translation>
    </message>
    <message>
        <source>No feelings noted yet</source>
        <translation>Aún sin emociones anotadas</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Nada dicho</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>persona, map, as is</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>persona on a map</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3, %4 at %5</source>
        <comment>persona on a map: mean. Lowest, end at a step</comment>
        <translation>%1: %2. %3, %4 en %5</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>map, as is</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n mapa</numerusform>
            <numerusform>%n mapas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cite a source</source>
        <comment>a percentage of statements</comment>
        <translation>el %1 cita una fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have little to compare</source>
        <translation>
            <numerusform>%n línea tiene poco que comparar</numerusform>
            <numerusform>%n líneas tienen poco que comparar</numerusform>
        </translation>
    </message>
    <message>
        <source>Little to compare</source>
        <translation>Poco que comparar</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Aún sin afirmaciones</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PageSaving</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>T%1</translation>
    </message>
</context>
<context>
    <name>PersonaDocument</name>
    <message>
        <source>this file holds no persona</source>
        <translation>este archivo no contiene ninguna persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>no persona of it is new</source>
        <translation>ninguna de sus personas es nueva</translation>
    </message>
</context>
<context>
    <name>PersonaFields</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation>Motivaciones</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>Miedos</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustraciones</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>PersonaTable</name>
    <message>
        <source>There is no name.</source>
        <translation>No hay nombre.</translation>
    </message>
    <message>
        <source>There are more cells than columns: %1 instead of %2.</source>
        <translation>Hay más celdas que columnas: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>There is a persona of this name.</source>
        <translation>Ya hay una persona con este nombre.</translation>
    </message>
    <message>
        <source>Line %1 has this name, too.</source>
        <translation>La línea %1 también tiene este nombre.</translation>
    </message>
    <message>
        <source>this file has more than %1 rows</source>
        <translation>este archivo tiene más de %1 filas</translation>
    </message>
    <message>
        <source>this file has no row below the names of its columns</source>
        <translation>este archivo no tiene ninguna fila debajo de los nombres de sus columnas</translation>
    </message>
    <message>
        <source>no row names a new persona</source>
        <translation>ninguna fila nombra a una persona nueva</translation>
    </message>
    <message>
        <source>A persona before this one has this name, too.</source>
        <translation>Una persona anterior también tiene este nombre.</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are taken.</source>
        <translation>El nombre tiene %1 caracteres; se admiten %2 como máximo.</translation>
    </message>
    <message>
        <source>“%1” does not look like an age.</source>
        <translation>«%1» no parece una edad.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>the picture is larger than 64 MB</source>
        <translation>la imagen ocupa más de 64 MB</translation>
    </message>
    <message>
        <source>the picture is broken</source>
        <translation>la imagen está dañada</translation>
    </message>
    <message>
        <source>the picture has more than 100 million pixels</source>
        <translation>la imagen tiene más de 100 millones de píxeles</translation>
    </message>
    <message>
        <source>pictures of this kind cannot be read here. Save it as PNG or JPEG</source>
        <translation>aquí no se pueden leer imágenes de este tipo. Guárdela como PNG o JPEG</translation>
    </message>
    <message>
        <source>a drawing may name other files, so Periplus does not take SVG. Save it as PNG</source>
        <translation>un dibujo puede nombrar otros archivos, por eso Periplus no admite SVG. Guárdelo como PNG</translation>
    </message>
    <message>
        <source>this is no picture that Periplus knows: PNG, JPEG, GIF, WebP or BMP</source>
        <translation>no es una imagen que Periplus conozca: PNG, JPEG, GIF, WebP o BMP</translation>
    </message>
    <message>
        <source>this is a folder, not a picture</source>
        <translation>es una carpeta, no una imagen</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>maps</source>
        <translation>mapas</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>etapas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>carriles</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>tarjetas</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>emociones</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>traits of personas</source>
        <translation>rasgos de personas</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>mediciones</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>evidencias</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 verificados</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 dudosos</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 perdidos</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>A snapshot of %1 helped.</source>
        <translation>Ayudó una instantánea del %1.</translation>
    </message>
    <message>
        <source>Pictures lost: %1.</source>
        <translation>Imágenes perdidas: %1.</translation>
    </message>
    <message>
        <source>The whole history came along, so undo goes back to the beginning.</source>
        <translation>Se conserva todo el historial, así que se puede deshacer hasta el principio.</translation>
    </message>
    <message numerus="yes">
        <source>Of the history %n steps are lost; undo takes back the others.</source>
        <translation>
            <numerusform>Se ha perdido %n paso del historial; los demás se pueden deshacer.</numerusform>
            <numerusform>Se han perdido %n pasos del historial; los demás se pueden deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is lost: undo begins anew.</source>
        <translation>El historial se ha perdido: deshacer empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>ResponseLayout</name>
    <message numerus="yes">
        <source>%n columns with personal data are left out: %1</source>
        <translation>
            <numerusform>se omite %n columna con datos personales: %1</numerusform>
            <numerusform>se omiten %n columnas con datos personales: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Responses</name>
    <message>
        <source>this date and all others can be read with the day or the month first; choose an order</source>
        <translation>esta fecha y todas las demás se pueden leer con el día o con el mes delante; elija un orden</translation>
    </message>
    <message>
        <source>there is no row in this file</source>
        <translation>no hay ninguna fila en este archivo</translation>
    </message>
    <message>
        <source>the first row holds answers already; a row with the names of the columns is missing</source>
        <translation>la primera fila ya contiene respuestas; falta una fila con los nombres de las columnas</translation>
    </message>
    <message>
        <source>a column of engagements and one of reach, impressions or followers are needed; name them</source>
        <translation>hacen falta una columna de interacciones y otra de alcance, impresiones o seguidores; indíquelas</translation>
    </message>
    <message>
        <source>no column holds scores; name the one that does</source>
        <translation>ninguna columna contiene puntuaciones; indique cuál lo hace</translation>
    </message>
    <message>
        <source>this row has %1 cells, the header %2; a separator inside a text needs quotes around the text</source>
        <translation>esta fila tiene %1 celdas y el encabezado %2; si un texto contiene un separador, necesita comillas</translation>
    </message>
    <message>
        <source>this row ends before the column “%1”</source>
        <translation>esta fila termina antes de la columna «%1»</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«%1» no es ni sí ni no</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” is below 0</source>
        <translation>«%1» es menor que 0</translation>
    </message>
    <message>
        <source>“%1” is not on the scale from %2 to %3</source>
        <translation>«%1» no está en la escala de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” lies between two answers of the scale</source>
        <translation>«%1» está entre dos respuestas de la escala</translation>
    </message>
    <message>
        <source>this case was closed before it was opened</source>
        <translation>este caso se cerró antes de abrirse</translation>
    </message>
    <message>
        <source>“%1” is not a number of people or views</source>
        <translation>«%1» no es un número de personas o visualizaciones</translation>
    </message>
    <message>
        <source>the date in “%1” is missing</source>
        <translation>falta la fecha en «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>% of 9 and 10 less % of 0 to 6 in “%1”</source>
        <translation>% de 9 y 10 menos % de 0 a 6 en «%1»</translation>
    </message>
    <message>
        <source>% of the two highest answers in “%1”</source>
        <translation>% de las dos respuestas más altas en «%1»</translation>
    </message>
    <message>
        <source>mean of “%1”</source>
        <translation>media de «%1»</translation>
    </message>
    <message>
        <source>customers who left, by “%1” ÷ customers in the table</source>
        <translation>clientes que se fueron, según «%1» ÷ clientes de la tabla</translation>
    </message>
    <message>
        <source>customers of a quarter who ordered again in the next ÷ customers of the quarter, by “%1”</source>
        <translation>clientes de un trimestre que volvieron a pedir en el siguiente ÷ clientes del trimestre, según «%1»</translation>
    </message>
    <message>
        <source>customers who stayed, by “%1” ÷ customers in the table</source>
        <translation>clientes que se quedaron, según «%1» ÷ clientes de la tabla</translation>
    </message>
    <message>
        <source>cases resolved at first contact, by “%1” ÷ all cases</source>
        <translation>casos resueltos en el primer contacto, según «%1» ÷ todos los casos</translation>
    </message>
    <message>
        <source>visitors who did it, by “%1” ÷ all visitors</source>
        <translation>visitantes que lo hicieron, según «%1» ÷ todos los visitantes</translation>
    </message>
    <message>
        <source>sum of “%1” ÷ sum of reach, impressions or followers</source>
        <translation>suma de «%1» ÷ suma de alcance, impresiones o seguidores</translation>
    </message>
    <message>
        <source>the values of “%1”</source>
        <translation>los valores de «%1»</translation>
    </message>
    <message>
        <source>hours from “%1” to “%2”</source>
        <translation>horas de «%1» a «%2»</translation>
    </message>
    <message>
        <source>customers with more than one order ÷ customers with an order, by “%1”</source>
        <translation>clientes con más de un pedido ÷ clientes con un pedido, según «%1»</translation>
    </message>
    <message>
        <source>the metric “%1” is of another kind</source>
        <translation>la métrica «%1» es de otro tipo</translation>
    </message>
    <message>
        <source>there is no response that is not there already</source>
        <translation>no hay ninguna respuesta que no esté ya</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>Recompra</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>this comment belongs to no step of the map; select one</source>
        <translation>este comentario no pertenece a ningún paso del mapa; seleccione uno</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>the responses of this import are not in the workspace</source>
        <translation>las respuestas de esta importación no están en el espacio de trabajo</translation>
    </message>
    <message>
        <source>the import has other values than these</source>
        <translation>la importación tiene otros valores que estos</translation>
    </message>
    <message>
        <source>every value is there already</source>
        <translation>cada valor ya está ahí</translation>
    </message>
    <message>
        <source>this date has the month first, the one of line %1 the day; one of them is wrong, or choose an order</source>
        <translation>esta fecha tiene primero el mes, la de la línea %1 el día; una de ellas es errónea, o elija un orden</translation>
    </message>
    <message>
        <source>this date has the day first, the one of line %1 the month; one of them is wrong, or choose an order</source>
        <translation>esta fecha tiene primero el día, la de la línea %1 el mes; una de ellas es errónea, o elija un orden</translation>
    </message>
</context>
<context>
    <name>SegmentCommands</name>
    <message>
        <source>a segment needs a name</source>
        <translation>un segmento necesita un nombre</translation>
    </message>
    <message>
        <source>a share is a number from 0 to 100, or nothing</source>
        <translation>una cuota es un número de 0 a 100, o nada</translation>
    </message>
</context>
<context>
    <name>SegmentShares</name>
    <message>
        <source>The shares add up to %1; all customers together are %2.</source>
        <translation>Las cuotas suman %1; todos los clientes juntos son el %2.</translation>
    </message>
    <message>
        <source>The shares add up to %1; the other %2 of the customers are in no segment.</source>
        <translation>Las cuotas suman %1; el otro %2 de los clientes no está en ningún segmento.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Assumption</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Anecdote</source>
        <translation>Anécdota</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>las metas</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>las necesidades</translation>
    </message>
    <message>
        <source>motivations</source>
        <translation>las motivaciones</translation>
    </message>
    <message>
        <source>fears</source>
        <translation>los miedos</translation>
    </message>
    <message>
        <source>frustrations</source>
        <translation>las frustraciones</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>los hábitos</translation>
    </message>
    <message>
        <source>preferred channels</source>
        <translation>los canales preferidos</translation>
    </message>
    <message>
        <source>skills and stance</source>
        <translation>las habilidades y la actitud</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation>Motivaciones</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>Miedos</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustraciones</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message>
        <source>Preferred channels</source>
        <translation>Canales preferidos</translation>
    </message>
    <message>
        <source>Skills and stance</source>
        <translation>Habilidades y actitud</translation>
    </message>
    <message>
        <source>Tools at hand</source>
        <translation>Herramientas a mano</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Age, place, income, occupation, family …</source>
        <translation>Edad, lugar, ingresos, ocupación, familia …</translation>
    </message>
    <message>
        <source>What do they want to reach?</source>
        <translation>¿Qué quiere conseguir?</translation>
    </message>
    <message>
        <source>What must be there for it to work?</source>
        <translation>¿Qué hace falta para que funcione?</translation>
    </message>
    <message>
        <source>What drives them?</source>
        <translation>¿Qué le mueve?</translation>
    </message>
    <message>
        <source>What do they worry about?</source>
        <translation>¿Qué le preocupa?</translation>
    </message>
    <message>
        <source>What gets in their way?</source>
        <translation>¿Qué se lo impide?</translation>
    </message>
    <message>
        <source>What do they do every time?</source>
        <translation>¿Qué hace siempre?</translation>
    </message>
    <message>
        <source>Where do they like to meet you?</source>
        <translation>¿Dónde prefiere encontrarse con vosotros?</translation>
    </message>
    <message>
        <source>What are they good at, where do they stand?</source>
        <translation>¿Qué se le da bien y qué actitud tiene?</translation>
    </message>
    <message>
        <source>What do they work with?</source>
        <translation>¿Con qué trabaja?</translation>
    </message>
    <message>
        <source>Anything else worth knowing</source>
        <translation>Cualquier otra cosa que convenga saber</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What would they say, in their own words?</source>
        <translation>¿Qué diría, con sus propias palabras?</translation>
    </message>
    <message>
        <source>A few sentences about their life and work</source>
        <translation>Unas frases sobre su vida y su trabajo</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Añadir una sección</translation>
    </message>
    <message>
        <source>Linked journeys</source>
        <translation>Recorridos enlazados</translation>
    </message>
    <message>
        <source>On no map yet</source>
        <translation>Aún no está en ningún mapa</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>¿Hasta qué punto lo sabemos?</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a place on a slider</comment>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No feelings noted yet</source>
        <translation>Aún no se han anotado emociones</translation>
    </message>
    <message>
        <source>Lowest at %1</source>
        <comment>a step</comment>
        <translation>Punto más bajo en %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <comment>of feelings</comment>
        <translation>media %1</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>to be</source>
        <translation>futuro</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statements cite a source.</source>
        <translation>
            <numerusform>%1 de %n afirmación cita una fuente.</numerusform>
            <numerusform>%1 de %n afirmaciones citan una fuente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least is known about %1.</source>
        <translation>Lo menos conocido son %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Añadir a «%1»</translation>
    </message>
    <message>
        <source>Segment</source>
        <comment>add one</comment>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Trabaja con</translation>
    </message>
    <message numerus="yes">
        <source>On %n map(s) together</source>
        <translation>
            <numerusform>Juntos en %n mapa</numerusform>
            <numerusform>Juntos en %n mapas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no statements yet.</source>
        <translation>Aún no hay afirmaciones.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>rename workspace</source>
        <translation>cambiar el nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>add segment</source>
        <translation>añadir segmento</translation>
    </message>
    <message>
        <source>edit segment</source>
        <translation>editar segmento</translation>
    </message>
    <message>
        <source>move segment</source>
        <translation>mover segmento</translation>
    </message>
    <message>
        <source>duplicate segment</source>
        <translation>duplicar segmento</translation>
    </message>
    <message>
        <source>delete segment</source>
        <translation>eliminar segmento</translation>
    </message>
    <message>
        <source>add persona</source>
        <translation>añadir persona</translation>
    </message>
    <message>
        <source>move persona</source>
        <translation>mover persona</translation>
    </message>
    <message>
        <source>duplicate persona</source>
        <translation>duplicar persona</translation>
    </message>
    <message>
        <source>delete persona</source>
        <translation>eliminar persona</translation>
    </message>
    <message>
        <source>add channel</source>
        <translation>añadir canal</translation>
    </message>
    <message>
        <source>edit channel</source>
        <translation>editar canal</translation>
    </message>
    <message>
        <source>move channel</source>
        <translation>mover canal</translation>
    </message>
    <message>
        <source>duplicate channel</source>
        <translation>duplicar canal</translation>
    </message>
    <message>
        <source>delete channel</source>
        <translation>eliminar canal</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>añadir etiqueta</translation>
    </message>
    <message>
        <source>edit tag</source>
        <translation>editar etiqueta</translation>
    </message>
    <message>
        <source>move tag</source>
        <translation>mover etiqueta</translation>
    </message>
    <message>
        <source>duplicate tag</source>
        <translation>duplicar etiqueta</translation>
    </message>
    <message>
        <source>delete tag</source>
        <translation>eliminar etiqueta</translation>
    </message>
    <message>
        <source>add map</source>
        <translation>añadir mapa</translation>
    </message>
    <message>
        <source>edit map</source>
        <translation>editar mapa</translation>
    </message>
    <message>
        <source>move map</source>
        <translation>mover mapa</translation>
    </message>
    <message>
        <source>duplicate map</source>
        <translation>duplicar mapa</translation>
    </message>
    <message>
        <source>delete map</source>
        <translation>eliminar mapa</translation>
    </message>
    <message>
        <source>add to the map persona</source>
        <translation>añadir al mapa la persona</translation>
    </message>
    <message>
        <source>take off the map persona</source>
        <translation>quitar del mapa la persona</translation>
    </message>
    <message>
        <source>add stage</source>
        <translation>añadir etapa</translation>
    </message>
    <message>
        <source>edit stage</source>
        <translation>editar etapa</translation>
    </message>
    <message>
        <source>move stage</source>
        <translation>mover etapa</translation>
    </message>
    <message>
        <source>duplicate stage</source>
        <translation>duplicar etapa</translation>
    </message>
    <message>
        <source>delete stage</source>
        <translation>eliminar etapa</translation>
    </message>
    <message>
        <source>add step</source>
        <translation>añadir paso</translation>
    </message>
    <message>
        <source>edit step</source>
        <translation>editar paso</translation>
    </message>
    <message>
        <source>move step</source>
        <translation>mover paso</translation>
    </message>
    <message>
        <source>duplicate step</source>
        <translation>duplicar paso</translation>
    </message>
    <message>
        <source>delete step</source>
        <translation>eliminar paso</translation>
    </message>
    <message>
        <source>add lane</source>
        <translation>añadir carril</translation>
    </message>
    <message>
        <source>edit lane</source>
        <translation>editar carril</translation>
    </message>
    <message>
        <source>move lane</source>
        <translation>mover carril</translation>
    </message>
    <message>
        <source>duplicate lane</source>
        <translation>duplicar carril</translation>
    </message>
    <message>
        <source>delete lane</source>
        <translation>eliminar carril</translation>
    </message>
    <message>
        <source>set feeling at</source>
        <translation>poner emoción en</translation>
    </message>
    <message>
        <source>clear feeling at</source>
        <translation>borrar emoción en</translation>
    </message>
    <message>
        <source>add card</source>
        <translation>añadir tarjeta</translation>
    </message>
    <message>
        <source>edit card</source>
        <translation>editar tarjeta</translation>
    </message>
    <message>
        <source>move card</source>
        <translation>mover tarjeta</translation>
    </message>
    <message>
        <source>duplicate card</source>
        <translation>duplicar tarjeta</translation>
    </message>
    <message>
        <source>delete card</source>
        <translation>eliminar tarjeta</translation>
    </message>
    <message>
        <source>tag card</source>
        <translation>etiquetar tarjeta</translation>
    </message>
    <message>
        <source>take a tag off card</source>
        <translation>quitar una etiqueta de la tarjeta</translation>
    </message>
    <message>
        <source>link card</source>
        <translation>enlazar tarjeta</translation>
    </message>
    <message>
        <source>unlink card</source>
        <translation>desenlazar tarjeta</translation>
    </message>
    <message>
        <source>add comment</source>
        <translation>añadir comentario</translation>
    </message>
    <message>
        <source>edit comment</source>
        <translation>editar comentario</translation>
    </message>
    <message>
        <source>delete comment</source>
        <translation>eliminar comentario</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>añadir evidencia</translation>
    </message>
    <message>
        <source>edit evidence</source>
        <translation>editar evidencia</translation>
    </message>
    <message>
        <source>move evidence</source>
        <translation>mover evidencia</translation>
    </message>
    <message>
        <source>delete evidence</source>
        <translation>eliminar evidencia</translation>
    </message>
    <message>
        <source>add metric</source>
        <translation>añadir métrica</translation>
    </message>
    <message>
        <source>edit metric</source>
        <translation>editar métrica</translation>
    </message>
    <message>
        <source>move metric</source>
        <translation>mover métrica</translation>
    </message>
    <message>
        <source>duplicate metric</source>
        <translation>duplicar métrica</translation>
    </message>
    <message>
        <source>delete metric</source>
        <translation>eliminar métrica</translation>
    </message>
    <message>
        <source>add measurement</source>
        <translation>añadir medición</translation>
    </message>
    <message>
        <source>edit measurement</source>
        <translation>editar medición</translation>
    </message>
    <message>
        <source>delete measurement</source>
        <translation>eliminar medición</translation>
    </message>
    <message>
        <source>add action</source>
        <translation>añadir acción</translation>
    </message>
    <message>
        <source>edit action</source>
        <translation>editar acción</translation>
    </message>
    <message>
        <source>move action</source>
        <translation>mover acción</translation>
    </message>
    <message>
        <source>duplicate action</source>
        <translation>duplicar acción</translation>
    </message>
    <message>
        <source>delete action</source>
        <translation>eliminar acción</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restaurar</translation>
    </message>
    <message>
        <source>split stage</source>
        <translation>dividir etapa</translation>
    </message>
    <message>
        <source>merge stage</source>
        <translation>unir etapa</translation>
    </message>
    <message>
        <source>collapse stage</source>
        <translation>contraer etapa</translation>
    </message>
    <message>
        <source>expand stage</source>
        <translation>desplegar etapa</translation>
    </message>
    <message>
        <source>collapse lane</source>
        <translation>contraer carril</translation>
    </message>
    <message>
        <source>expand lane</source>
        <translation>desplegar carril</translation>
    </message>
    <message>
        <source>hide lane</source>
        <translation>ocultar carril</translation>
    </message>
    <message>
        <source>show all lanes</source>
        <translation>mostrar todos los carriles</translation>
    </message>
    <message>
        <source>change the width of step</source>
        <translation>cambiar el ancho del paso</translation>
    </message>
    <message>
        <source>change the width of card</source>
        <translation>cambiar el ancho de la tarjeta</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>action, then the name of the thing</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>change the height of lane</source>
        <translation>cambiar el alto del carril</translation>
    </message>
    <message>
        <source>edit persona</source>
        <translation>editar persona</translation>
    </message>
    <message>
        <source>add statement</source>
        <translation>añadir afirmación</translation>
    </message>
    <message>
        <source>edit statement</source>
        <translation>editar afirmación</translation>
    </message>
    <message>
        <source>move statement</source>
        <translation>mover afirmación</translation>
    </message>
    <message>
        <source>duplicate statement</source>
        <translation>duplicar afirmación</translation>
    </message>
    <message>
        <source>delete statement</source>
        <translation>eliminar afirmación</translation>
    </message>
    <message>
        <source>import responses</source>
        <translation>importar respuestas</translation>
    </message>
    <message>
        <source>edit dataset</source>
        <translation>editar el conjunto de datos</translation>
    </message>
    <message>
        <source>remove dataset</source>
        <translation>quitar el conjunto de datos</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>reading failed while the copy was made</source>
        <translation>no se pudo leer mientras se hacía la copia</translation>
    </message>
    <message>
        <source>unreadable change</source>
        <translation>cambio ilegible</translation>
    </message>
    <message>
        <source>a change without a key</source>
        <translation>un cambio sin clave</translation>
    </message>
    <message>
        <source>a recorded change has no key</source>
        <translation>un cambio registrado no tiene clave</translation>
    </message>
    <message>
        <source>a recorded change is of the unknown table %1</source>
        <translation>un cambio registrado es de la tabla desconocida %1</translation>
    </message>
    <message>
        <source>changes cannot be recorded</source>
        <translation>los cambios no se pueden registrar</translation>
    </message>
    <message>
        <source>the recorded changes are not readable</source>
        <translation>los cambios registrados no se pueden leer</translation>
    </message>
    <message>
        <source>unreadable changes</source>
        <translation>cambios ilegibles</translation>
    </message>
    <message>
        <source>changes cannot be joined</source>
        <translation>los cambios no se pueden unir</translation>
    </message>
    <message>
        <source>the rows are not as they were when this step was recorded</source>
        <translation>las filas no están como estaban cuando se registró este paso</translation>
    </message>
    <message>
        <source>recorded changes cannot be applied</source>
        <translation>los cambios registrados no se pueden aplicar</translation>
    </message>
    <message>
        <source>not every recorded change could be applied</source>
        <translation>no se pudieron aplicar todos los cambios registrados</translation>
    </message>
    <message>
        <source>it was written by a newer Periplus (file version %1)</source>
        <translation>lo escribió un Periplus más reciente (versión de archivo %1)</translation>
    </message>
    <message>
        <source>file version %1 does not exist</source>
        <translation>la versión de archivo %1 no existe</translation>
    </message>
    <message>
        <source>its history has lost the place where it stands</source>
        <translation>su historial ha perdido el punto en el que está</translation>
    </message>
    <message>
        <source>step %1 of the history does not follow any other</source>
        <translation>el paso %1 del historial no sigue a ningún otro</translation>
    </message>
    <message>
        <source>step %1 of the history cannot be read</source>
        <translation>el paso %1 del historial no se puede leer</translation>
    </message>
    <message>
        <source>another program is writing to it, or an unfinished edit has to be rolled back first</source>
        <translation>otro programa está escribiendo en él, o antes hay que deshacer una edición sin terminar</translation>
    </message>
    <message>
        <source>the change would leave a row that points to nothing</source>
        <translation>el cambio dejaría una fila que no apunta a nada</translation>
    </message>
    <message>
        <source>the file was moved, deleted or replaced while it was open</source>
        <translation>el archivo se movió, se eliminó o se sustituyó mientras estaba abierto</translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation>se tarda demasiado en leerlo</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>this place or file is read-only</source>
        <translation>este lugar o archivo es de solo lectura</translation>
    </message>
    <message>
        <source>you may not read or write here</source>
        <translation>no tiene permiso para leer o escribir aquí</translation>
    </message>
    <message>
        <source>the file was not made by Periplus</source>
        <translation>este archivo no lo hizo Periplus</translation>
    </message>
    <message>
        <source>a value is outside its range (%1)</source>
        <translation>un valor está fuera de su rango (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>no se pudo leer o escribir (%1)</translation>
    </message>
    <message>
        <source>%1 (groups: %2)</source>
        <translation>%1 (grupos: %2)</translation>
    </message>
    <message>
        <source>its content is not what was saved, in %1</source>
        <translation>su contenido no es el que se guardó, en %1</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 has it open on this computer since %2</source>
        <translation>%1 lo tiene abierto en este equipo desde %2</translation>
    </message>
    <message>
        <source>%1 has it open on the computer “%2” since %3</source>
        <translation>%1 lo tiene abierto en el equipo «%2» desde %3</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>a write-ahead log stands beside it, which Periplus never writes</source>
        <translation>junto a él hay un registro de escritura anticipada, que Periplus nunca escribe</translation>
    </message>
    <message>
        <source>the journal beside it names another file</source>
        <translation>el diario que hay junto a él nombra otro archivo</translation>
    </message>
    <message>
        <source>it is set up for a write-ahead log, which Periplus never writes</source>
        <translation>está preparado para un registro de escritura anticipada, que Periplus nunca escribe</translation>
    </message>
    <message>
        <source>the file was moved or deleted while it was open</source>
        <translation>el archivo se movió o se eliminó mientras estaba abierto</translation>
    </message>
    <message>
        <source>another program put a different file in its place</source>
        <translation>otro programa puso un archivo distinto en su lugar</translation>
    </message>
    <message>
        <source>the file has got a second name (a hard link), which an edit would change too</source>
        <translation>el archivo ha recibido un segundo nombre (un enlace duro), que una edición también cambiaría</translation>
    </message>
    <message>
        <source>the history has lost its newest step</source>
        <translation>el historial ha perdido su paso más reciente</translation>
    </message>
    <message>
        <source>the history has lost a step</source>
        <translation>el historial ha perdido un paso</translation>
    </message>
    <message>
        <source>card %1 belongs to a step and a stage, or to none</source>
        <translation>la tarjeta %1 pertenece a un paso y a una etapa, o a ninguno</translation>
    </message>
    <message>
        <source>card %1 has a lane of another journey</source>
        <translation>la tarjeta %1 tiene un carril de otro recorrido</translation>
    </message>
    <message>
        <source>card %1 covers no step</source>
        <translation>la tarjeta %1 no abarca ningún paso</translation>
    </message>
    <message>
        <source>card %1 has an unknown CX level</source>
        <translation>la tarjeta %1 tiene un nivel de CX desconocido</translation>
    </message>
    <message>
        <source>emotion %1 is outside -2 to 2</source>
        <translation>la emoción %1 no está entre -2 y 2</translation>
    </message>
    <message>
        <source>emotion %1 is a second one of its persona at its step</source>
        <translation>la emoción %1 es una segunda de su persona en su paso</translation>
    </message>
    <message>
        <source>journey %1 hangs below itself</source>
        <translation>el recorrido %1 cuelga de sí mismo</translation>
    </message>
    <message>
        <source>journey %1 is its own counterpart</source>
        <translation>el recorrido %1 es su propia pareja</translation>
    </message>
    <message>
        <source>journey %1 has a counterpart that has another one</source>
        <translation>el recorrido %1 tiene una pareja que tiene otra</translation>
    </message>
    <message>
        <source>the workspace has no title row, or several</source>
        <translation>el espacio de trabajo no tiene fila de título, o tiene varias</translation>
    </message>
    <message>
        <source>channel %1 has the code of another channel</source>
        <translation>el canal %1 tiene el código de otro canal</translation>
    </message>
    <message>
        <source>%2 %1 has no rank</source>
        <translation>%2 %1 no tiene posición</translation>
    </message>
    <message>
        <source>there is already a file of that name</source>
        <translation>ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>the place is not a folder</source>
        <translation>el lugar no es una carpeta</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>no tiene permiso para escribir en la carpeta</translation>
    </message>
    <message>
        <source>the finished file could not be given its name</source>
        <translation>no se pudo dar su nombre al archivo terminado</translation>
    </message>
    <message>
        <source>the finished file could not be made safe</source>
        <translation>no se pudo asegurar el archivo terminado</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>no tiene permiso para leer el archivo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>its version number is not one Periplus writes</source>
        <translation>su número de versión no es uno que Periplus escriba</translation>
    </message>
    <message>
        <source>it has file version %1</source>
        <translation>tiene la versión de archivo %1</translation>
    </message>
    <message>
        <source>the check gave no answer</source>
        <translation>la comprobación no dio respuesta</translation>
    </message>
    <message>
        <source>it has lost its title row</source>
        <translation>ha perdido su fila de título</translation>
    </message>
    <message>
        <source>it has lost its identity</source>
        <translation>ha perdido su identidad</translation>
    </message>
    <message>
        <source>the file has a second name (a hard link), which an edit would change too</source>
        <translation>el archivo tiene un segundo nombre (un enlace duro), que una edición también cambiaría</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>esto no es un archivo normal</translation>
    </message>
    <message>
        <source>its structure is damaged (%1)</source>
        <translation>su estructura está dañada (%1)</translation>
    </message>
    <message>
        <source>the file is larger than 1 GB</source>
        <translation>el archivo ocupa más de 1 GB</translation>
    </message>
    <message>
        <source>nothing of a Periplus workspace is left in this file</source>
        <translation>en este archivo no queda nada de un espacio de trabajo de Periplus</translation>
    </message>
    <message>
        <source>a step cannot be taken back</source>
        <translation>un paso no se puede deshacer</translation>
    </message>
    <message>
        <source>%1 %2 has an impossible value in %3</source>
        <translation>%1 %2 tiene un valor imposible en %3</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>tabla «%1»</translation>
    </message>
    <message>
        <source>index “%1”</source>
        <translation>índice «%1»</translation>
    </message>
    <message>
        <source>trigger “%1”</source>
        <translation>disparador «%1»</translation>
    </message>
    <message>
        <source>view “%1”</source>
        <translation>vista «%1»</translation>
    </message>
    <message>
        <source>it lacks the %1</source>
        <translation>le falta lo siguiente: %1</translation>
    </message>
    <message>
        <source>it has the %1, which no workspace has</source>
        <translation>contiene algo que ningún espacio de trabajo tiene: %1</translation>
    </message>
    <message>
        <source>its %1 is not built as in a workspace</source>
        <translation>no está construido como en un espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>its %1 has a computed column, which no workspace has</source>
        <translation>tiene una columna calculada, que ningún espacio de trabajo tiene: %1</translation>
    </message>
    <message>
        <source>snapshots cannot be kept here</source>
        <translation>aquí no se pueden guardar instantáneas</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>no existe esa fila</translation>
    </message>
    <message>
        <source>the step was recorded before the file&apos;s last upgrade</source>
        <translation>el paso se registró antes de la última actualización del archivo</translation>
    </message>
    <message>
        <source>%1 (my version)</source>
        <translation>%1 (mi versión)</translation>
    </message>
    <message>
        <source>%1 (my version %2)</source>
        <translation>%1 (mi versión %2)</translation>
    </message>
    <message>
        <source>another program wrote over the file</source>
        <translation>otro programa sobrescribió el archivo</translation>
    </message>
    <message>
        <source>another program changed the file and did not keep its rules</source>
        <translation>otro programa cambió el archivo y no respetó sus reglas</translation>
    </message>
    <message>
        <source>another edit is running</source>
        <translation>hay otra edición en curso</translation>
    </message>
    <message>
        <source>the workspace is open read-only</source>
        <translation>el espacio de trabajo está abierto en solo lectura</translation>
    </message>
    <message>
        <source>a text is longer than %L1 bytes</source>
        <translation>un texto tiene más de %L1 bytes</translation>
    </message>
    <message>
        <source>%1 %2 points to a missing row in “%3”</source>
        <translation>%1 %2 apunta a una fila que falta en «%3»</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Periplus %1

Customer-journey maps and personas, in one local file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Periplus %1

Mapas de recorridos de clientes y personas, en un solo archivo local.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>About Periplus</source>
        <translation>Acerca de Periplus</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Retail and travel</source>
        <translation>Comercio y viajes</translation>
    </message>
    <message>
        <source>Business and software</source>
        <translation>Empresas y software</translation>
    </message>
    <message>
        <source>Finance and telecoms</source>
        <translation>Finanzas y telefonía</translation>
    </message>
    <message>
        <source>Health and public services</source>
        <translation>Salud y servicios públicos</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Service and support</source>
        <translation>Servicio y soporte</translation>
    </message>
    <message>
        <source>Blank, with questions</source>
        <translation>En blanco, con preguntas</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Las suyas</translation>
    </message>
    <message>
        <source>with its pictures this template is larger than %1 MB</source>
        <translation>con sus imágenes, esta plantilla ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>this folder cannot be made</source>
        <translation>no se puede crear esta carpeta</translation>
    </message>
    <message>
        <source>this template holds no map</source>
        <translation>esta plantilla no contiene ningún mapa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>this template holds no persona</source>
        <translation>esta plantilla no contiene ninguna persona</translation>
    </message>
    <message>
        <source>a template holds one map, or one persona and no map</source>
        <translation>una plantilla contiene un mapa, o una persona y ningún mapa</translation>
    </message>
    <message>
        <source>this template comes with the program and cannot be removed</source>
        <translation>esta plantilla viene con el programa y no se puede eliminar</translation>
    </message>
</context>
<context>
    <name>TypedCounts</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Nobody is counted here, so there is no value</source>
        <translation>Aquí no se cuenta a nadie, así que no hay valor</translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message numerus="yes">
        <source>%n feelings</source>
        <translation>
            <numerusform>%n emoción</numerusform>
            <numerusform>%n emociones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thoughts</source>
        <translation>
            <numerusform>%n pensamiento</numerusform>
            <numerusform>%n pensamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was on %n maps.</source>
        <translation>
            <numerusform>%1 estaba en %n mapa.</numerusform>
            <numerusform>%1 estaba en %n mapas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was on %n maps, with %2.</source>
        <comment>2 is a list such as: 31 feelings and 4 thoughts</comment>
        <translation>
            <numerusform>%1 estaba en %n mapa, con %2.</numerusform>
            <numerusform>%1 estaba en %n mapas, con %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n personas; they stay, without a segment.</source>
        <translation>
            <numerusform>%1 tenía %n persona; se queda, sin segmento.</numerusform>
            <numerusform>%1 tenía %n personas; se quedan, sin segmento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPlaces</name>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>map, then stage or step</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Channel preference</source>
        <translation>Preferencia de canal</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>Métrica: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Acción: %1</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>periplus::Actions</name>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Carril</translation>
    </message>
    <message>
        <source>&amp;Stages and lanes</source>
        <translation>&amp;Etapas y carriles</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Abrir la &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Import into this workspace…</source>
        <translation>&amp;Importar en este espacio de trabajo…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Guardar una copia como…</translation>
    </message>
    <message>
        <source>Sna&amp;pshots…</source>
        <translation>Instan&amp;táneas…</translation>
    </message>
    <message>
        <source>Chec&amp;k and rescue…</source>
        <translation>Com&amp;probar y rescatar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Commands and shortcuts</source>
        <translation>Órdenes y a&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;About Periplus</source>
        <translation>&amp;Acerca de Periplus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all cards</source>
        <translation>Seleccionar &amp;todas las tarjetas</translation>
    </message>
    <message>
        <source>Select all cards of the lane, and again all of the map</source>
        <translation>Seleccionar todas las tarjetas del carril y, otra vez, todas las del mapa</translation>
    </message>
    <message>
        <source>Edit &amp;text</source>
        <translation>Editar te&amp;xto</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Buscar o ejecutar una orden…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>A&amp;justar el mapa</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Ampliar la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;100&#x202f;%</source>
        <translation>&amp;100&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>&amp;Estrechas</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Medianas</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>&amp;Anchas</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Go to the &amp;other pane</source>
        <translation>Ir al otro pa&amp;nel</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>Add a stage after the selected one</source>
        <translation>Añadir una etapa después de la seleccionada</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>Add a step after the selected one</source>
        <translation>Añadir un paso después del seleccionado</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Tarjeta</translation>
    </message>
    <message>
        <source>Add a card to the selected place</source>
        <translation>Añadir una tarjeta en el lugar seleccionado</translation>
    </message>
    <message>
        <source>Add a lane below the selected one</source>
        <translation>Añadir un carril debajo del seleccionado</translation>
    </message>
    <message>
        <source>&amp;New map</source>
        <translation>&amp;Nuevo mapa</translation>
    </message>
    <message>
        <source>&amp;Rename map</source>
        <translation>&amp;Cambiar el nombre del mapa</translation>
    </message>
    <message>
        <source>&amp;Duplicate map</source>
        <translation>&amp;Duplicar mapa</translation>
    </message>
    <message>
        <source>De&amp;lete map</source>
        <translation>&amp;Eliminar mapa</translation>
    </message>
    <message>
        <source>&amp;Filter the navigator</source>
        <translation>&amp;Filtrar el navegador</translation>
    </message>
    <message>
        <source>Ne&amp;xt map</source>
        <translation>Mapa &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious map</source>
        <translation>Mapa &amp;anterior</translation>
    </message>
    <message>
        <source>New &amp;persona</source>
        <translation>Nueva &amp;persona</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navegador</translation>
    </message>
    <message>
        <source>Put the &amp;panes back</source>
        <translation>Devolver los &amp;paneles a su sitio</translation>
    </message>
    <message>
        <source>Navigator at the left, inspector at the right, as at first</source>
        <translation>Navegador a la izquierda, inspector a la derecha, como al principio</translation>
    </message>
    <message>
        <source>&amp;Filter the map…</source>
        <translation>&amp;Filtrar el mapa…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Let some personas, channels, tags or evidence stand out</source>
        <translation>Destacar algunas personas, canales, etiquetas o evidencias</translation>
    </message>
    <message>
        <source>What is only &amp;assumed</source>
        <translation>Lo que solo se s&amp;upone</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Let the cards stand out that nothing but an assumption speaks for</source>
        <translation>Destacar las tarjetas que solo se apoyan en una suposición</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;Links from pain points to opportunities</source>
        <translation>E&amp;nlaces de puntos de dolor a oportunidades</translation>
    </message>
    <message>
        <source>Show which opportunities answer which pain points</source>
        <translation>Mostrar qué oportunidades responden a qué puntos de dolor</translation>
    </message>
    <message>
        <source>&amp;Format text</source>
        <translation>Dar &amp;formato al texto</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Imagen…</translation>
    </message>
    <message>
        <source>Insert a picture at the selected place</source>
        <translation>Insertar una imagen en el lugar seleccionado</translation>
    </message>
    <message>
        <source>S&amp;egments…</source>
        <translation>S&amp;egmentos…</translation>
    </message>
    <message>
        <source>Groups of customers, their shares, and who stands for them</source>
        <translation>Grupos de clientes, sus proporciones y quién los representa</translation>
    </message>
    <message>
        <source>&amp;Vocabularies…</source>
        <translation>&amp;Vocabularios…</translation>
    </message>
    <message>
        <source>Channels, tags, sources and owners of all maps</source>
        <translation>Canales, etiquetas, fuentes y responsables de todos los mapas</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>New map from &amp;template…</source>
        <translation>Nuevo mapa con plan&amp;tilla…</translation>
    </message>
    <message>
        <source>Choose a template, who it is about, and the story</source>
        <translation>Elegir una plantilla, de quién trata y la historia</translation>
    </message>
    <message>
        <source>S&amp;ave map as template…</source>
        <translation>Gu&amp;ardar mapa como plantilla…</translation>
    </message>
    <message>
        <source>New persona fro&amp;m template…</source>
        <translation>Nueva persona con pla&amp;ntilla…</translation>
    </message>
    <message>
        <source>Save pers&amp;ona as template…</source>
        <translation>Guardar pers&amp;ona como plantilla…</translation>
    </message>
    <message>
        <source>&amp;Import personas…</source>
        <translation>&amp;Importar personas…</translation>
    </message>
    <message>
        <source>Read personas from a CSV or JSON file, with a look at them first</source>
        <translation>Leer personas de un archivo CSV o JSON, con vista previa</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analizar</translation>
    </message>
    <message>
        <source>Import sur&amp;vey…</source>
        <translation>Importar &amp;encuesta…</translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation>Importar encuesta</translation>
    </message>
    <message>
        <source>Read answers from a survey, CRM or service program, with a look at them first</source>
        <translation>Leer respuestas de un programa de encuestas, CRM o servicio, con una vista previa</translation>
    </message>
    <message>
        <source>&amp;Metrics</source>
        <translation>&amp;Métricas</translation>
    </message>
    <message>
        <source>The metrics of what is selected, below the map</source>
        <translation>Las métricas de lo seleccionado, debajo del mapa</translation>
    </message>
    <message>
        <source>&amp;Metric…</source>
        <translation>&amp;Métrica…</translation>
    </message>
    <message>
        <source>Add a metric to what is selected, to the map or to the workspace</source>
        <translation>Añadir una métrica a lo seleccionado, al mapa o al espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>periplus::ActorPart</name>
    <message>
        <source>Who acts here</source>
        <translation>Quién actúa aquí</translation>
    </message>
</context>
<context>
    <name>periplus::AnswersBar</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>an answer or group, how many, their share</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Respuestas: %1</translation>
    </message>
</context>
<context>
    <name>periplus::AnswersChart</name>
    <message>
        <source>%1: %2</source>
        <comment>an answer, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers to %1</source>
        <translation>Respuestas a %1</translation>
    </message>
</context>
<context>
    <name>periplus::AnswersControl</name>
    <message>
        <source>Survey &amp;answers on the map…</source>
        <translation>&amp;Respuestas de encuestas en el mapa…</translation>
    </message>
    <message>
        <source>What people &amp;wrote…</source>
        <translation>Lo que la gente &amp;escribió…</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>&amp;Imported responses…</source>
        <translation>Respuestas &amp;importadas…</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>periplus::AnswersPanel</name>
    <message>
        <source>No survey answers belong to this map yet. Import a survey whose touchpoints have the names of steps or stages, or attach metrics to steps.</source>
        <translation>Ninguna respuesta de encuesta pertenece todavía a este mapa. Importa una encuesta cuyos puntos de contacto se llamen como los pasos o etapas, o asigna métricas a los pasos.</translation>
    </message>
    <message>
        <source>Tint on the steps</source>
        <translation>Tinte en los pasos</translation>
    </message>
    <message>
        <source>Curve among the feelings</source>
        <translation>Curva entre las emociones</translation>
    </message>
    <message>
        <source>Lowest touchpoints</source>
        <translation>Puntos de contacto más bajos</translation>
    </message>
    <message>
        <source>Survey answers on the map</source>
        <translation>Respuestas de encuestas en el mapa</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers</source>
        <translation>
            <numerusform>%1 de %n respuesta</numerusform>
            <numerusform>%1 de %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
</context>
<context>
    <name>periplus::AssignDialog</name>
    <message>
        <source>What values are on the map</source>
        <translation>Qué son los valores en el mapa</translation>
    </message>
    <message>
        <source>What the values of “%1” are on the map</source>
        <translation>Qué son los valores de «%1» en el mapa</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
</context>
<context>
    <name>periplus::AttachChoice</name>
    <message>
        <source>The whole workspace</source>
        <translation>Todo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Mapa %1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
</context>
<context>
    <name>periplus::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>periplus::Canvas</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nueva etapa</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>Drop a screenshot, paste with |Ctrl V|, or press |Enter| to choose a file.</source>
        <translation>Suelte una captura, pegue con |Ctrl V| o pulse |Enter| para elegir un archivo.</translation>
    </message>
    <message>
        <source>Drop, paste or press |Enter|</source>
        <translation>Suelte, pegue o pulse |Enter|</translation>
    </message>
    <message>
        <source>Drop, paste or |Enter|</source>
        <translation>Suelte, pegue o |Enter|</translation>
    </message>
    <message>
        <source>No pictures in this lane</source>
        <translation>No hay imágenes en este carril</translation>
    </message>
</context>
<context>
    <name>periplus::CardPage</name>
    <message>
        <source>Without a text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Thought by</source>
        <translation>Lo piensa</translation>
    </message>
    <message>
        <source>Felt by</source>
        <translation>Lo siente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Colour and icon</source>
        <translation>Color e icono</translation>
    </message>
    <message>
        <source>Steps it covers</source>
        <translation>Pasos que abarca</translation>
    </message>
    <message>
        <source>%1, the whole stage</source>
        <translation>%1, toda la etapa</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1, paso %2: %3</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
</context>
<context>
    <name>periplus::CategoryField</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Todas las plantillas</translation>
    </message>
</context>
<context>
    <name>periplus::ClipboardControl</name>
    <message>
        <source>what is on the clipboard does not fit on a map</source>
        <translation>lo que hay en el portapapeles no cabe en un mapa</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>select the cell that the text should go to, then paste</source>
        <translation>seleccione la celda de destino del texto y pegue</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nueva etapa</translation>
    </message>
</context>
<context>
    <name>periplus::ColumnPage</name>
    <message>
        <source>The first rows, and what each column is used for</source>
        <translation>Las primeras filas y para qué se usa cada columna</translation>
    </message>
    <message>
        <source>What “%1” is used for</source>
        <translation>Para qué se usa «%1»</translation>
    </message>
</context>
<context>
    <name>periplus::CommandControl</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
</context>
<context>
    <name>periplus::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
</context>
<context>
    <name>periplus::CommandRegistry</name>
    <message>
        <source>Typing this starts a card; add Ctrl or Alt.</source>
        <translation>Al escribir esto empieza una tarjeta; añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>The map needs this key for moving and editing.</source>
        <translation>El mapa necesita esta tecla para moverse y editar.</translation>
    </message>
</context>
<context>
    <name>periplus::CommandTree</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>periplus::CommandsPage</name>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Órdenes y atajos</translation>
    </message>
    <message>
        <source>Everything you can do, by name</source>
        <translation>Todo lo que se puede hacer, por su nombre</translation>
    </message>
    <message>
        <source>Find a command or a shortcut</source>
        <translation>Buscar una orden o un atajo</translation>
    </message>
    <message>
        <source>On the map, with keys</source>
        <translation>En el mapa, con el teclado</translation>
    </message>
    <message>
        <source>Go to the next place</source>
        <translation>Ir al lugar siguiente</translation>
    </message>
    <message>
        <source>Arrow keys, Tab</source>
        <translation>Flechas, Tabulador</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>Editar lo seleccionado</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Intro, F2</translation>
    </message>
    <message>
        <source>Start a card in an empty cell</source>
        <translation>Empezar una tarjeta en una celda vacía</translation>
    </message>
    <message>
        <source>type</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>Save the text, break the line, leave</source>
        <translation>Guardar el texto, saltar de línea, salir</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter, Esc</source>
        <translation>Intro, Mayús+Intro, Esc</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>Mover lo seleccionado</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <source>Raise or lower a feeling</source>
        <translation>Subir o bajar una emoción</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ y −</translation>
    </message>
    <message>
        <source>On the map, with the mouse</source>
        <translation>En el mapa, con el ratón</translation>
    </message>
    <message>
        <source>Move about</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>wheel, Shift+wheel, middle button, Space and drag</source>
        <translation>rueda, Mayús+rueda, botón central, Espacio y arrastrar</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ampliar en el puntero</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+rueda, pellizcar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>doble clic</translation>
    </message>
    <message>
        <source>Move or copy a card</source>
        <translation>Mover o copiar una tarjeta</translation>
    </message>
    <message>
        <source>drag, Ctrl+drag</source>
        <translation>arrastrar, Ctrl+arrastrar</translation>
    </message>
    <message>
        <source>Change a feeling</source>
        <translation>Cambiar una emoción</translation>
    </message>
    <message>
        <source>drag its point</source>
        <translation>arrastrar su punto</translation>
    </message>
</context>
<context>
    <name>periplus::CommentFinder</name>
    <message>
        <source>Search in the comments</source>
        <translation>Buscar en los comentarios</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody wrote that.</source>
        <translation>Nadie escribió eso.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %1 comments</source>
        <translation>
            <numerusform>El primero de %1 comentarios</numerusform>
            <numerusform>Los primeros %n de %1 comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::CommentPart</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escriba un comentario</translation>
    </message>
</context>
<context>
    <name>periplus::CommentPlacing</name>
    <message>
        <source>Put on the map</source>
        <translation>Poner en el mapa</translation>
    </message>
    <message>
        <source>Goes to “%1”.</source>
        <translation>Va a «%1».</translation>
    </message>
    <message>
        <source>It is on the map now.</source>
        <translation>Ya está en el mapa.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Its answer names no place of the map.</source>
        <translation>Su respuesta no nombra ningún lugar del mapa.</translation>
    </message>
    <message>
        <source>The stage as a whole</source>
        <translation>La etapa entera</translation>
    </message>
</context>
<context>
    <name>periplus::CommentRow</name>
    <message>
        <source>Delete comment</source>
        <translation>Eliminar comentario</translation>
    </message>
    <message>
        <source>Open this comment again</source>
        <translation>Volver a abrir este comentario</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>Marcar como resuelto</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>periplus::CommentsDialog</name>
    <message>
        <source>What people wrote</source>
        <translation>Lo que la gente escribió</translation>
    </message>
    <message>
        <source>What people wrote beside their answers</source>
        <translation>Lo que la gente escribió junto a sus respuestas</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No comments were imported yet. They come with a survey that has a column of free text.</source>
        <translation>Aún no se ha importado ningún comentario. Vienen con una encuesta que tenga una columna de texto libre.</translation>
    </message>
</context>
<context>
    <name>periplus::ComparisonChoice</name>
    <message>
        <source>Compare personas</source>
        <translation>Comparar personas</translation>
    </message>
    <message>
        <source>Tick two to &amp;four personas to see them side by side.</source>
        <translation>Marque de dos a &amp;cuatro personas para verlas lado a lado.</translation>
    </message>
    <message>
        <source>Personas to compare</source>
        <translation>Personas que comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>periplus::CountFields</name>
    <message>
        <source>What you have</source>
        <translation>Lo que tiene</translation>
    </message>
    <message>
        <source>&amp;What you have</source>
        <translation>&amp;Lo que tiene</translation>
    </message>
    <message>
        <source>How often each answer was given</source>
        <translation>Cuántas veces se dio cada respuesta</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Respuestas de %1</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Type or paste numbers, with spaces or line breaks between them; 12×3 is three times 12</source>
        <translation>Escriba o pegue números, con espacios o saltos de línea entre ellos; 12×3 es tres veces 12</translation>
    </message>
</context>
<context>
    <name>periplus::DialView</name>
    <message>
        <source>Dial: %1</source>
        <translation>Indicador: %1</translation>
    </message>
</context>
<context>
    <name>periplus::DocumentControl</name>
    <message>
        <source>Periplus workspace (*.periplus)</source>
        <translation>Espacio de trabajo de Periplus (*.periplus)</translation>
    </message>
    <message>
        <source>Mermaid, Markdown or JSON (*.mmd *.mermaid *.md *.markdown *.json)</source>
        <translation>Mermaid, Markdown o JSON (*.mmd *.mermaid *.md *.markdown *.json)</translation>
    </message>
    <message>
        <source>Everything that can be opened (*.periplus *.mmd *.mermaid *.md *.markdown *.json)</source>
        <translation>Todo lo que se puede abrir (*.periplus *.mmd *.mermaid *.md *.markdown *.json)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Mermaid (*.mmd)</source>
        <translation>Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>No snapshot could be taken. %1</source>
        <translation>No se pudo tomar ninguna instantánea. %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks.</source>
        <translation>
            <numerusform>%n observación más.</numerusform>
            <numerusform>%n observaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is synchronised by %1. Edit the file on one computer at a time, or work on a copy elsewhere.</source>
        <translation>Esta carpeta la sincroniza %1. Edite el archivo en un solo equipo a la vez, o trabaje con una copia en otro lugar.</translation>
    </message>
    <message>
        <source>This file is on another computer (%1). A copy on this one is faster and safer to work on.</source>
        <translation>Este archivo está en otro equipo (%1). Trabajar con una copia en este es más rápido y más seguro.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Periplus, so it is open for reading only. Update Periplus to work on it.</source>
        <translation>%1 se escribió con un Periplus más reciente, así que está abierto solo para lectura. Actualice Periplus para trabajar en él.</translation>
    </message>
    <message>
        <source>%1 is open for reading only: %2. It can be edited as soon as it is free.</source>
        <translation>%1 está abierto solo para lectura: %2. Se podrá editar en cuanto quede libre.</translation>
    </message>
    <message>
        <source>%1 cannot be written to, so it is open for reading only. Save a copy elsewhere to work on it.</source>
        <translation>No se puede escribir en %1, así que está abierto solo para lectura. Guarde una copia en otro lugar para trabajar en él.</translation>
    </message>
    <message>
        <source>%1 is open for reading only: %2. Save a copy elsewhere to work on it.</source>
        <translation>%1 está abierto solo para lectura: %2. Guarde una copia en otro lugar para trabajar en él.</translation>
    </message>
    <message>
        <source>%1 is free now and can be edited.</source>
        <translation>%1 ya está libre y se puede editar.</translation>
    </message>
    <message>
        <source>%1. Your version goes on as %2 in the same folder; the other one was not touched.</source>
        <translation>%1. Su versión sigue como %2 en la misma carpeta; la otra no se ha tocado.</translation>
    </message>
    <message>
        <source>Check and rescue</source>
        <translation>Comprobar y rescatar</translation>
    </message>
    <message>
        <source>The snapshot is in %1.</source>
        <translation>La instantánea está en %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 was left open when the program ended; it is under Open recent.</source>
        <translation>%1 quedó abierto cuando terminó el programa; está en Abrir reciente.</translation>
    </message>
    <message>
        <source>%1 and %2 were left open when the program ended; they are under Open recent.</source>
        <translation>%1 y %2 quedaron abiertos cuando terminó el programa; están en Abrir reciente.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>Import into this workspace</source>
        <translation>Importar en este espacio de trabajo</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Hay una copia en %1.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The map is in %1.</source>
        <translation>El mapa está en %1.</translation>
    </message>
</context>
<context>
    <name>periplus::EditingBar</name>
    <message>
        <source>Tools for the text</source>
        <translation>Herramientas del texto</translation>
    </message>
    <message>
        <source>Who feels it</source>
        <translation>Quién lo siente</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Cuánto se sabe</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
</context>
<context>
    <name>periplus::EmotionPage</name>
    <message>
        <source>Feeling</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Feeling from frustrated to delighted</source>
        <translation>Emoción, de frustración a entusiasmo</translation>
    </message>
    <message>
        <source>Relieved</source>
        <translation>Con alivio</translation>
    </message>
    <message>
        <source>In a word</source>
        <translation>En una palabra</translation>
    </message>
    <message>
        <source>Felt by</source>
        <translation>Lo siente</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the feeling</source>
        <translation>Borrar la emoción</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Todavía sin preguntar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>periplus::EmptyPage</name>
    <message>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>No stage on this map yet</source>
        <translation>Este mapa aún no tiene etapas</translation>
    </message>
    <message>
        <source>No map in this workspace yet</source>
        <translation>Este espacio de trabajo aún no tiene mapas</translation>
    </message>
    <message>
        <source>Stages are the large parts of what a customer goes through, such as Discover, Decide and Use.</source>
        <translation>Las etapas son las grandes partes de lo que vive un cliente, como Descubrir, Decidir y Usar.</translation>
    </message>
    <message>
        <source>A map shows the stages and steps that a customer goes through, and how they feel on the way.</source>
        <translation>Un mapa muestra las etapas y los pasos que vive un cliente, y cómo se siente por el camino.</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Con una plantilla</translation>
    </message>
</context>
<context>
    <name>periplus::EvidencePart</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir evidencia</translation>
    </message>
</context>
<context>
    <name>periplus::EvidenceRow</name>
    <message>
        <source>Edit evidence</source>
        <translation>Editar evidencia</translation>
    </message>
    <message>
        <source>Import log, 1,204 files</source>
        <translation>Registro de importación, 1.204 archivos</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Cuánto se sabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>How many answers</source>
        <translation>Cuántas respuestas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Quitar evidencia</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Todavía sin describir</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Move evidence</source>
        <translation>Mover la evidencia</translation>
    </message>
</context>
<context>
    <name>periplus::FilterControl</name>
    <message numerus="yes">
        <source>%1 of %n cards</source>
        <translation>
            <numerusform>%1 de %n tarjeta</numerusform>
            <numerusform>%1 de %n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes hidden</source>
        <translation>
            <numerusform>%n carril oculto</numerusform>
            <numerusform>%n carriles ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::FilterPanel</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <translation>Filtrar el mapa</translation>
    </message>
    <message>
        <source>Everything stands out.</source>
        <translation>Todo destaca.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards stand out.</source>
        <translation>
            <numerusform>Destaca %1 de %n tarjeta.</numerusform>
            <numerusform>Destacan %1 de %n tarjetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Faint curves</source>
        <translation>Curvas atenuadas</translation>
    </message>
    <message>
        <source>All that is shown stands out.</source>
        <translation>Destaca todo lo que se muestra.</translation>
    </message>
    <message>
        <source>Hide lanes</source>
        <translation>Ocultar carriles</translation>
    </message>
</context>
<context>
    <name>periplus::FormatActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Enlace…</translation>
    </message>
    <message>
        <source>B&amp;ulleted list</source>
        <translation>Lista con &amp;viñetas</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Lista &amp;numerada</translation>
    </message>
    <message>
        <source>&amp;Go to the tools above the text</source>
        <translation>&amp;Ir a las herramientas sobre el texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>periplus::HistoryControl</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>periplus::ImportControl</name>
    <message>
        <source>Import personas</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Table or document of personas (*.csv *.tsv *.txt *.json)</source>
        <translation>Tabla o documento de personas (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n personas were imported.</source>
        <translation>
            <numerusform>Se importó %n persona.</numerusform>
            <numerusform>Se importaron %n personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ImportPersonasDialog</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Import personas</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Personas in %1</source>
        <translation>Personas de %1</translation>
    </message>
    <message>
        <source>Preview: a row for each persona</source>
        <translation>Vista previa: una fila por persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Qué significa «%1»</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message numerus="yes">
        <source>%n personas are new.</source>
        <translation>
            <numerusform>%n persona es nueva.</numerusform>
            <numerusform>%n personas son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n ya está.</numerusform>
            <numerusform>%n ya están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be used.</source>
        <translation>
            <numerusform>%n fila no se puede usar.</numerusform>
            <numerusform>%n filas no se pueden usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>Se muestra la primera fila.</numerusform>
            <numerusform>Se muestran las %n primeras filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that holds the names.</source>
        <translation>Elija la columna que contiene los nombres.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n personas</source>
        <translation>
            <numerusform>Importar %n persona</numerusform>
            <numerusform>Importar %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>New. %1</source>
        <comment>a remark</comment>
        <translation>Nueva. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n are twice in this file.</source>
        <translation>
            <numerusform>%n está dos veces en este archivo.</numerusform>
            <numerusform>%n están dos veces en este archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new ones look wrong.</source>
        <translation>
            <numerusform>%n de las nuevas parece errónea.</numerusform>
            <numerusform>%n de las nuevas parecen erróneas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ImportResponsesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation>Importar encuesta</translation>
    </message>
    <message>
        <source>Responses in %1</source>
        <translation>Respuestas en %1</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>Filas no utilizables</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carácter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Choose above how dates are written.</source>
        <translation>Elija arriba cómo se escriben las fechas.</translation>
    </message>
    <message>
        <source>Nothing new: this file was imported on %1.</source>
        <translation>Nada nuevo: este archivo se importó el %1.</translation>
    </message>
    <message>
        <source>They are added to the metric “%1”.</source>
        <translation>Se añaden a la métrica «%1».</translation>
    </message>
    <message>
        <source>They make a new metric, “%1”.</source>
        <translation>Forman una métrica nueva, «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln response(s)</source>
        <translation>
            <numerusform>Importar %Ln respuesta</numerusform>
            <numerusform>Importar %Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>On the map, %Ln unassigned</source>
        <translation>
            <numerusform>En el mapa, %Ln sin asignar</numerusform>
            <numerusform>En el mapa, %Ln sin asignar</numerusform>
        </translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>No utilizables: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing new: all of these responses are there already.</source>
        <translation>Nada nuevo: todas estas respuestas ya están.</translation>
    </message>
    <message>
        <source>Counting what is there already…</source>
        <translation>Contando lo que ya está…</translation>
    </message>
</context>
<context>
    <name>periplus::ImportsDialog</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Imported responses</source>
        <translation>Respuestas importadas</translation>
    </message>
    <message>
        <source>Responses that were imported</source>
        <translation>Respuestas que se importaron</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The responses themselves are not in this file; their counts are.</source>
        <translation>Las respuestas mismas no están en este archivo; sus recuentos sí.</translation>
    </message>
    <message>
        <source>Worked out as: %1</source>
        <translation>Se calcula así: %1</translation>
    </message>
    <message>
        <source>Left out as personal data: %1</source>
        <translation>Omitido por ser datos personales: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used</source>
        <translation>
            <numerusform>%n no se pudo usar</numerusform>
            <numerusform>%n no se pudieron usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n sin respuesta</numerusform>
            <numerusform>%n sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported yet. File &gt; Import survey does.</source>
        <translation>Aún no se ha importado nada. Se hace con Archivo &gt; Importar encuesta.</translation>
    </message>
    <message>
        <source>“%1” and what was counted from it are removed.</source>
        <translation>Se quitó «%1» con lo que se contó de ella.</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>En el mapa…</translation>
    </message>
    <message>
        <source>What its values are on the map: steps, stages, channels, segments</source>
        <translation>Qué son sus valores en el mapa: pasos, etapas, canales, segmentos</translation>
    </message>
    <message>
        <source>The answers are where they belong now.</source>
        <translation>Las respuestas están ahora donde corresponde.</translation>
    </message>
</context>
<context>
    <name>periplus::InPlaceEditor</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>periplus::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>periplus::LanePage</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Contraído</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <translation>Carril: %1</translation>
    </message>
    <message>
        <source>Left out of the map</source>
        <translation>Fuera del mapa</translation>
    </message>
    <message>
        <source>For everybody and on paper; “Show all lanes” brings it back</source>
        <translation>Para todos y en papel; «Mostrar todos los carriles» lo recupera</translation>
    </message>
    <message>
        <source>As its cards need</source>
        <translation>El que piden sus tarjetas</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>periplus::LinkBox</name>
    <message>
        <source>Unlink</source>
        <translation>Desenlazar</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>Impacto %1</translation>
    </message>
    <message>
        <source>Effort %1</source>
        <translation>Esfuerzo %1</translation>
    </message>
    <message>
        <source>Without a text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Para el %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>periplus::LinkPart</name>
    <message>
        <source>Answered by</source>
        <translation>Le responde</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Link an opportunity</source>
        <translation>Enlazar una oportunidad</translation>
    </message>
    <message>
        <source>Link a pain point</source>
        <translation>Enlazar un punto de dolor</translation>
    </message>
    <message>
        <source>No opportunity answers this yet.</source>
        <translation>Todavía no le responde ninguna oportunidad.</translation>
    </message>
    <message>
        <source>Answers no pain point yet.</source>
        <translation>Todavía no responde a ningún punto de dolor.</translation>
    </message>
    <message>
        <source>No other opportunities on this map</source>
        <translation>No hay más oportunidades en este mapa</translation>
    </message>
    <message>
        <source>No other pain points on this map</source>
        <translation>No hay más puntos de dolor en este mapa</translation>
    </message>
</context>
<context>
    <name>periplus::LinkPopup</name>
    <message>
        <source>Address of the link</source>
        <translation>Dirección del enlace</translation>
    </message>
    <message>
        <source>https://… or name@example.org</source>
        <translation>https://… o nombre@example.org</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Abrir la dirección en el navegador</translation>
    </message>
    <message>
        <source>Enter sets the link</source>
        <translation>Intro pone el enlace</translation>
    </message>
    <message>
        <source>Type or paste an address</source>
        <translation>Escriba o pegue una dirección</translation>
    </message>
    <message>
        <source>Enter takes the link away</source>
        <translation>Intro quita el enlace</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be links</source>
        <translation>Solo las direcciones web y de correo pueden ser enlaces</translation>
    </message>
</context>
<context>
    <name>periplus::LookField</name>
    <message>
        <source>Choose an icon</source>
        <translation>Elegir un icono</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>The icon of its kind</source>
        <translation>El icono de su tipo</translation>
    </message>
</context>
<context>
    <name>periplus::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>%1 – Periplus</source>
        <translation>%1 – Periplus</translation>
    </message>
    <message>
        <source>Tools for personas</source>
        <translation>Herramientas para personas</translation>
    </message>
    <message>
        <source>Tools for metrics</source>
        <translation>Herramientas para métricas</translation>
    </message>
</context>
<context>
    <name>periplus::ManyPage</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Colour and icon</source>
        <translation>Color e icono</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elemento seleccionado</numerusform>
            <numerusform>%n elementos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>periplus::MapActions</name>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Contraer</translation>
    </message>
    <message>
        <source>&amp;Hide lane</source>
        <translation>&amp;Ocultar carril</translation>
    </message>
    <message>
        <source>Show &amp;all lanes</source>
        <translation>Mostrar &amp;todos los carriles</translation>
    </message>
    <message>
        <source>&amp;Split stage before this step</source>
        <translation>&amp;Dividir la etapa antes de este paso</translation>
    </message>
    <message>
        <source>&amp;Merge with next stage</source>
        <translation>&amp;Unir con la etapa siguiente</translation>
    </message>
    <message>
        <source>&amp;Reset column width</source>
        <translation>&amp;Restablecer el ancho de la columna</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Collapse or expand stage or lane</source>
        <translation>Contraer o desplegar etapa o carril</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>&amp;Link pain points with opportunities</source>
        <translation>En&amp;lazar puntos de dolor con oportunidades</translation>
    </message>
    <message>
        <source>Link the selected pain points with the selected opportunities</source>
        <translation>Enlazar los puntos de dolor seleccionados con las oportunidades seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Reset size</source>
        <translation>&amp;Restablecer tamaño</translation>
    </message>
    <message>
        <source>Reset column width or lane height</source>
        <translation>Restablecer ancho de columna o alto de carril</translation>
    </message>
    <message>
        <source>&amp;Reset lane height</source>
        <translation>&amp;Restablecer alto del carril</translation>
    </message>
</context>
<context>
    <name>periplus::MapHeader</name>
    <message>
        <source>To be</source>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>periplus::MapPage</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>Shows the journey</source>
        <translation>Muestra el recorrido</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>In the customer’s words</source>
        <translation>En palabras del cliente</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Homólogo</translation>
    </message>
    <message>
        <source>The map that shows the same journey as it is, or as it shall be</source>
        <translation>El mapa que muestra el mismo recorrido tal como es, o como será</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>to be</source>
        <translation>futuro</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>periplus::MeasurementEditor</name>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Nuevo valor</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;Date: year, month, day</source>
        <translation>&amp;Fecha: año, mes, día</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a heading, what it counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counted from imported responses; it changes with them.</source>
        <translation>Contado a partir de respuestas importadas; cambia con ellas.</translation>
    </message>
    <message>
        <source>What is kept here cannot be shown in fields. What you type takes its place.</source>
        <translation>Lo guardado aquí no se puede mostrar en campos. Lo que escriba ocupará su lugar.</translation>
    </message>
    <message>
        <source>Save value</source>
        <translation>Guardar valor</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Añadir valor</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>What is typed is not right yet. Mend it, or press Esc to drop it.</source>
        <translation>Lo escrito aún no es correcto. Corríjalo o pulse Esc para descartarlo.</translation>
    </message>
    <message>
        <source>The value was deleted. Undo brings it back.</source>
        <translation>El valor se eliminó. Deshacer lo recupera.</translation>
    </message>
</context>
<context>
    <name>periplus::MeasurementTable</name>
    <message>
        <source>Values by date</source>
        <translation>Valores por fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95&#xa0;%</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
</context>
<context>
    <name>periplus::MetricBox</name>
    <message>
        <source>Linked metric</source>
        <translation>Métrica enlazada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Todavía sin valor</translation>
    </message>
</context>
<context>
    <name>periplus::MetricCharts</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>%1 trend</source>
        <translation>Tendencia de %1</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>aún sin valores</translation>
    </message>
    <message>
        <source>band is the 95&#xa0;% interval</source>
        <translation>la banda es el intervalo del 95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>periplus::MetricEditor</name>
    <message>
        <source>For example “all customers” or “How likely are you to recommend us?”</source>
        <translation>Por ejemplo «todos los clientes» o «¿Con qué probabilidad nos recomendaría?»</translation>
    </message>
    <message>
        <source>h, min, EUR …</source>
        <translation>h, min, EUR …</translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Añadir una métrica</translation>
    </message>
    <message>
        <source>Edit metric</source>
        <translation>Editar métrica</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Attached &amp;to</source>
        <translation>&amp;Unida a</translation>
    </message>
    <message>
        <source>What it &amp;asks or counts</source>
        <translation>Qué pre&amp;gunta o cuenta</translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation>&amp;Se muestra como</translation>
    </message>
    <message>
        <source>What is &amp;good</source>
        <translation>Qué es &amp;bueno</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Re&amp;visión</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add and type a &amp;value…</source>
        <translation>Añadir y escribir un &amp;valor…</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Añadir métrica</translation>
    </message>
    <message>
        <source>Save metric</source>
        <translation>Guardar métrica</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Más es mejor</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Menos es mejor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Newest value, shown so: %1</source>
        <translation>El valor más nuevo, mostrado así: %1</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number.</source>
        <translation>%1: «%2» no es un número.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read as this kind; they are kept and show no value.</source>
        <translation>
            <numerusform>%n valor no se puede leer como este tipo; se conserva y no muestra valor.</numerusform>
            <numerusform>%n valores no se pueden leer como este tipo; se conservan y no muestran valor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::MetricPages</name>
    <message>
        <source>&amp;All metrics</source>
        <translation>&amp;Todas las métricas</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Todas las métricas</translation>
    </message>
    <message>
        <source>&amp;Review of metrics</source>
        <translation>&amp;Revisión de métricas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Before and after a &amp;day…</source>
        <translation>Antes y después de un &amp;día…</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>La página está en %1.</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.png *.svg)</source>
        <translation>Documentos e imágenes (*.pdf *.png *.svg)</translation>
    </message>
    <message>
        <source>Documents, pictures and tables (*.pdf *.png *.svg *.xlsx *.csv *.json)</source>
        <translation>Documentos, imágenes y tablas (*.pdf *.png *.svg *.xlsx *.csv *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n métrica</numerusform>
            <numerusform>%n métricas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::MetricTile</name>
    <message>
        <source>Add a value…</source>
        <translation>Añadir un valor…</translation>
    </message>
    <message>
        <source>no value in %1</source>
        <translation>sin valor en %1</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>aún sin valor</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 since %2, %3</source>
        <translation>%1 desde %2, %3</translation>
    </message>
    <message>
        <source>Benchmark %1</source>
        <translation>Referencia %1</translation>
    </message>
</context>
<context>
    <name>periplus::MetricsControl</name>
    <message>
        <source>&amp;Edit metric…</source>
        <translation>&amp;Editar métrica…</translation>
    </message>
    <message>
        <source>&amp;Values of the metric…</source>
        <translation>&amp;Valores de la métrica…</translation>
    </message>
    <message>
        <source>De&amp;lete metric</source>
        <translation>E&amp;liminar métrica</translation>
    </message>
    <message>
        <source>Type what was counted; the value is worked out</source>
        <translation>Escriba lo contado; el valor se calcula</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) went with it.</source>
        <translation>
            <numerusform>Con ella se fue %n valor.</numerusform>
            <numerusform>Con ella se fueron %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values…</source>
        <translation>Valores…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show below the map</source>
        <translation>Mostrar debajo del mapa</translation>
    </message>
</context>
<context>
    <name>periplus::MetricsPanel</name>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Add a metric here</source>
        <translation>Añadir una métrica aquí</translation>
    </message>
    <message>
        <source>Close the metrics</source>
        <translation>Cerrar las métricas</translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Añadir una métrica</translation>
    </message>
    <message>
        <source>This map has no metrics yet. A metric says whether customers feel what the map shows.</source>
        <translation>Este mapa aún no tiene métricas. Una métrica dice si los clientes sienten lo que muestra el mapa.</translation>
    </message>
    <message>
        <source>“%1” has no metrics of its own yet.</source>
        <translation>«%1» aún no tiene métricas propias.</translation>
    </message>
    <message>
        <source>What is shown below the map</source>
        <translation>Qué se muestra debajo del mapa</translation>
    </message>
</context>
<context>
    <name>periplus::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>to be</source>
        <translation>futuro</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>Compare personas, see them on all maps</source>
        <translation>Comparar personas, verlas en todos los mapas</translation>
    </message>
    <message>
        <source>Pages of personas</source>
        <translation>Páginas de personas</translation>
    </message>
    <message>
        <source>See all metrics: values, trends and where they come from</source>
        <translation>Ver todas las métricas: valores, tendencias y de dónde vienen</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Todas las métricas</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Nueva métrica</translation>
    </message>
</context>
<context>
    <name>periplus::NavigatorControl</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Takes part in this map</source>
        <translation>Participa en este mapa</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Ningún segmento</translation>
    </message>
</context>
<context>
    <name>periplus::NewMapDialog</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Create map</source>
        <translation>&amp;Crear mapa</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>1  From what</source>
        <translation>1  Con qué</translation>
    </message>
    <message>
        <source>2  About whom</source>
        <translation>2  Sobre quién</translation>
    </message>
    <message>
        <source>3  Which story</source>
        <translation>3  Qué historia</translation>
    </message>
    <message>
        <source>The first persona takes the place of the example in the template, with its feelings and thoughts. Without one the map keeps the example.</source>
        <translation>La primera persona ocupa el lugar del ejemplo de la plantilla, con sus emociones y pensamientos. Sin ninguna, el mapa conserva el ejemplo.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>What the map is called</source>
        <translation>Cómo se llama el mapa</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>E&amp;scenario</translation>
    </message>
    <message>
        <source>Who does what, and why: one or two sentences</source>
        <translation>Quién hace qué y por qué: una o dos frases</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>What you want to find out or reach with this map</source>
        <translation>Qué quiere averiguar o lograr con este mapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next: about whom</source>
        <translation>Siguie&amp;nte: sobre quién</translation>
    </message>
    <message>
        <source>&amp;Next: which story</source>
        <translation>Siguie&amp;nte: qué historia</translation>
    </message>
    <message>
        <source>The template tells of %1. Names in it follow %2, and so do the customer’s words; look whether the rest still fits.</source>
        <translation>La plantilla habla de %1. Los nombres siguen a %2, y también las palabras del cliente; compruebe si el resto encaja.</translation>
    </message>
</context>
<context>
    <name>periplus::NewPersonaDialog</name>
    <message>
        <source>&amp;Create persona</source>
        <translation>&amp;Crear persona</translation>
    </message>
    <message>
        <source>New persona from template</source>
        <translation>Nueva persona con plantilla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>periplus::News</name>
    <message>
        <source>Check and rescue…</source>
        <translation>Comprobar y rescatar…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Periplus ended unexpectedly. A report without any of your content is in %1; it stays on this computer.</source>
        <translation>Periplus terminó de forma inesperada. Hay un informe, sin nada de su contenido, en %1; se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>periplus::OverviewControl</name>
    <message>
        <source>&amp;Compare personas…</source>
        <translation>&amp;Comparar personas…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Personas and &amp;maps</source>
        <translation>Personas y &amp;mapas</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Todos los mapas</translation>
    </message>
    <message>
        <source>Portrait &amp;gallery</source>
        <translation>&amp;Galería de retratos</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>La página está en %1.</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.png *.svg *.md *.json)</source>
        <translation>Documentos e imágenes (*.pdf *.png *.svg *.md *.json)</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.png *.svg)</source>
        <translation>Documentos e imágenes (*.pdf *.png *.svg)</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n persona(s)</source>
        <translation>
            <numerusform>Comparación de %n persona</numerusform>
            <numerusform>Comparación de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::PaneDock</name>
    <message>
        <source>Drag to move “%1”; double-click to let it float</source>
        <translation>Arrastre para mover «%1»; doble clic para que flote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Cerrar «%1»</translation>
    </message>
</context>
<context>
    <name>periplus::Panes</name>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
</context>
<context>
    <name>periplus::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>This is what the text on the clipboard becomes</source>
        <translation>En esto se convierte el texto del portapapeles</translation>
    </message>
    <message>
        <source>Preview: steps across, lanes down</source>
        <translation>Vista previa: pasos a lo ancho, carriles hacia abajo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Paste as %n steps</source>
        <translation>
            <numerusform>Pegar como un paso</numerusform>
            <numerusform>Pegar como %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cards</source>
        <translation>
            <numerusform>Pegar una tarjeta</numerusform>
            <numerusform>Pegar %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Después de «%1»</translation>
    </message>
    <message>
        <source>At the end of “%1”</source>
        <translation>Al final de «%1»</translation>
    </message>
    <message>
        <source>In a new stage</source>
        <translation>En una etapa nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are new.</source>
        <translation>
            <numerusform>%n paso es nuevo.</numerusform>
            <numerusform>%n pasos son nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are not shown.</source>
        <translation>
            <numerusform>No se muestra %n fila más.</numerusform>
            <numerusform>No se muestran %n filas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::PeriodChoice</name>
    <message>
        <source>No values yet</source>
        <translation>Aún sin valores</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periodo: %1</translation>
    </message>
</context>
<context>
    <name>periplus::PeriodMenu</name>
    <message>
        <source>The period that is shown, and what it is compared with</source>
        <translation>El período que se muestra y con qué se compara</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>periods</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>The period before (%1)</source>
        <translation>El período anterior (%1)</translation>
    </message>
    <message>
        <source>A year before (%1)</source>
        <translation>Un año antes (%1)</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Mostrado por</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Otro período</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>periplus::PersonaChoice</name>
    <message>
        <source>%1 – %2</source>
        <comment>name and role</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>En este espacio de trabajo</translation>
    </message>
    <message>
        <source>New, from a template</source>
        <translation>Nuevas, de una plantilla</translation>
    </message>
</context>
<context>
    <name>periplus::PersonaControl</name>
    <message>
        <source>Add a &amp;section</source>
        <translation>Añadir una &amp;sección</translation>
    </message>
    <message>
        <source>Choose a portrait &amp;picture…</source>
        <translation>Elegir una &amp;imagen de retrato…</translation>
    </message>
    <message>
        <source>&amp;Export persona…</source>
        <translation>&amp;Exportar persona…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona sheet</source>
        <translation>Ficha de persona</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statements cite a source</source>
        <translation>
            <numerusform>%1 de %n afirmación cita una fuente</numerusform>
            <numerusform>%1 de %n afirmaciones citan una fuente</numerusform>
        </translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.png *.svg *.md *.json)</source>
        <translation>Documentos e imágenes (*.pdf *.png *.svg *.md *.json)</translation>
    </message>
    <message>
        <source>The persona is in %1.</source>
        <translation>La persona está en %1.</translation>
    </message>
</context>
<context>
    <name>periplus::PersonaMenus</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Show this map</source>
        <translation>Mostrar este mapa</translation>
    </message>
    <message>
        <source>Delete section</source>
        <translation>Eliminar sección</translation>
    </message>
    <message>
        <source>Illustration from the name</source>
        <translation>Ilustración según el nombre</translation>
    </message>
    <message>
        <source>Another illustration</source>
        <translation>Otra ilustración</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Imagen propia…</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nada anotado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Añadir canal</translation>
    </message>
    <message>
        <source>Show this persona</source>
        <translation>Mostrar esta persona</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>Edit segments…</source>
        <translation>Editar segmentos…</translation>
    </message>
</context>
<context>
    <name>periplus::PersonaPart</name>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Add a persona to the map</source>
        <translation>Añadir una persona al mapa</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Todavía no participa nadie.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Take %1 off the map</source>
        <translation>Quitar %1 del mapa</translation>
    </message>
    <message>
        <source>Every persona takes part</source>
        <translation>Participan todas las personas</translation>
    </message>
</context>
<context>
    <name>periplus::PersonaSwitch</name>
    <message>
        <source>Whose lanes</source>
        <translation>Los carriles de quién</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Todos los carriles</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Mostrar todo el mapa</translation>
    </message>
    <message>
        <source>Show what concerns %1</source>
        <translation>Mostrar lo que atañe a %1</translation>
    </message>
</context>
<context>
    <name>periplus::PersonaView</name>
    <message>
        <source>Persona %1</source>
        <translation>Persona %1</translation>
    </message>
</context>
<context>
    <name>periplus::PictureControl</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Insertar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Pictures can go on cards and into the cells of lanes, but not on titles, feelings and metrics.</source>
        <translation>Las imágenes van en tarjetas y en las celdas de los carriles, no en títulos, emociones ni métricas.</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>Picture (*.%1)</source>
        <translation>Imagen (*.%1)</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>Add a stage first: pictures go into the cells below it.</source>
        <translation>Añada antes una etapa: las imágenes van en las celdas de debajo.</translation>
    </message>
    <message>
        <source>Only the address of the picture was given, and Periplus does not ask the network for it. Copy the picture itself and paste it.</source>
        <translation>Solo se recibió la dirección de la imagen, y Periplus no la pide a la red. Copie la imagen misma y péguela.</translation>
    </message>
    <message>
        <source>These are %1 pictures. Take up to %2 at a time.</source>
        <translation>Son %1 imágenes. Se admiten hasta %2 a la vez.</translation>
    </message>
    <message>
        <source>The place for the picture is gone. Nothing was changed.</source>
        <translation>El lugar de la imagen ya no existe. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 pictures could not be taken. The first: %2</source>
        <translation>%1 imágenes no se pudieron tomar. La primera: %2</translation>
    </message>
    <message>
        <source>%1 was made smaller for the map: from %2 to %3 pixels.</source>
        <translation>%1 se ha reducido para el mapa: de %2 a %3 píxeles.</translation>
    </message>
    <message>
        <source>%1 pictures were made smaller for the map, to at most %2 pixels.</source>
        <translation>%1 imágenes se han reducido para el mapa, a %2 píxeles como máximo.</translation>
    </message>
    <message>
        <source>This is no picture that Periplus knows, so it was not saved.</source>
        <translation>Esto no es una imagen que Periplus conozca, así que no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>periplus::PictureField</name>
    <message>
        <source>Add picture…</source>
        <translation>Añadir imagen…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún sin imagen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Sustituir la imagen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Añadir imagen</translation>
    </message>
</context>
<context>
    <name>periplus::PictureView</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte una imagen aquí</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>periplus::RangeView</name>
    <message>
        <source>Gauge: %1</source>
        <translation>Medidor: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>periplus::RescueDialog</name>
    <message>
        <source>&amp;Rescue into a new file…</source>
        <translation>&amp;Rescatar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open the rescued file</source>
        <translation>&amp;Abrir el archivo rescatado</translation>
    </message>
    <message>
        <source>Check and rescue</source>
        <translation>Comprobar y rescatar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Periplus workspace (*.periplus)</source>
        <translation>Espacio de trabajo de Periplus (*.periplus)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file is intact.</source>
        <translation>Este archivo está intacto.</translation>
    </message>
    <message>
        <source>Every row, the whole history and all pictures are what was saved.</source>
        <translation>Todas las filas, todo el historial y todas las imágenes están como se guardaron.</translation>
    </message>
    <message>
        <source>This file is damaged. It stays as it is; what can be saved goes into a new file.</source>
        <translation>Este archivo está dañado. Se queda como está; lo que se pueda salvar va a un archivo nuevo.</translation>
    </message>
    <message>
        <source>Rescue into</source>
        <translation>Rescatar en</translation>
    </message>
    <message>
        <source>Rescuing…</source>
        <translation>Rescatando…</translation>
    </message>
    <message>
        <source>Nothing could be rescued.</source>
        <translation>No se pudo rescatar nada.</translation>
    </message>
    <message>
        <source>The rescued workspace is in a new file.</source>
        <translation>El espacio de trabajo rescatado está en un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>periplus::ResponseControl</name>
    <message>
        <source>Import survey</source>
        <translation>Importar encuesta</translation>
    </message>
    <message>
        <source>Tables of responses (*.csv *.tsv *.txt)</source>
        <translation>Tablas de respuestas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was imported.</source>
        <translation>La importación se detuvo. No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing new: all of these responses are there already.</source>
        <translation>Nada nuevo: todas estas respuestas ya están.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) were imported into “%1”.</source>
        <translation>
            <numerusform>%Ln respuesta se importó en «%1».</numerusform>
            <numerusform>%Ln respuestas se importaron en «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ResponseQuestions</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>&amp;Header rows</source>
        <translation>Filas de &amp;encabezado</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Pertenece a</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Respuesta más baja</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Respuesta más alta</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Primero el día: 31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Primero el mes: 12/31/2026</translation>
    </message>
</context>
<context>
    <name>periplus::ResponsesPage</name>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>No responses were imported for this map yet. They come from a survey, in a file of your survey tool; drop it on the window.</source>
        <translation>Aún no se importaron respuestas para este mapa. Vienen de una encuesta, en un archivo de su herramienta; suéltelo en la ventana.</translation>
    </message>
    <message>
        <source>Import responses…</source>
        <translation>Importar respuestas…</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Nobody wrote anything here in %1.</source>
        <translation>Nadie escribió nada aquí en %1.</translation>
    </message>
    <message>
        <source>Nobody wrote anything here.</source>
        <translation>Nadie escribió nada aquí.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From %1, by “%2”</source>
        <translation>De %1, por «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::SaveTemplateDialog</name>
    <message>
        <source>Save map as template</source>
        <translation>Guardar mapa como plantilla</translation>
    </message>
    <message>
        <source>Save persona as template</source>
        <translation>Guardar persona como plantilla</translation>
    </message>
    <message>
        <source>Comments, owners, metrics, actions and segments stay behind; evidence becomes an assumption.</source>
        <translation>Los comentarios, responsables, métricas, acciones y segmentos no se incluyen; la evidencia pasa a ser una suposición.</translation>
    </message>
    <message>
        <source>Segment and comments stay behind; evidence becomes an assumption.</source>
        <translation>El segmento y los comentarios no se incluyen; la evidencia pasa a ser una suposición.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>One sentence: what it is good for</source>
        <translation>Una frase: para qué sirve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>What it keeps</source>
        <translation>Qué conserva</translation>
    </message>
    <message>
        <source>&amp;Everything, as an example</source>
        <translation>&amp;Todo, como ejemplo</translation>
    </message>
    <message>
        <source>Stages, steps, lanes and the &amp;questions in note lanes</source>
        <translation>Etapas, pasos, carriles y &amp;preguntas de los carriles de notas</translation>
    </message>
    <message>
        <source>Stages, steps and &amp;lanes only</source>
        <translation>Solo etapas, pasos y &amp;carriles</translation>
    </message>
</context>
<context>
    <name>periplus::SegmentTree</name>
    <message>
        <source>Segments and their personas</source>
        <translation>Segmentos y sus personas</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Cuota de clientes</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Without a segment</source>
        <translation>Sin segmento</translation>
    </message>
</context>
<context>
    <name>periplus::SegmentsDialog</name>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Add segment</source>
        <translation>&amp;Añadir segmento</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Groups of customers, and who stands for them</source>
        <translation>Grupos de clientes y quién los representa</translation>
    </message>
    <message>
        <source>What these customers have in common</source>
        <translation>Lo que estos clientes tienen en común</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no segments yet. A segment is a group of customers with shared traits.</source>
        <translation>Aún no hay segmentos. Un segmento es un grupo de clientes con rasgos comunes.</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>S&amp;acar</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nuevo segmento</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>No segment</source>
        <translation>Ningún segmento</translation>
    </message>
</context>
<context>
    <name>periplus::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el e&amp;scritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claros</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuros</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Applies the next time Periplus starts.</source>
        <translation>Se aplica la próxima vez que se inicie Periplus.</translation>
    </message>
    <message>
        <source>As the deskto&amp;p</source>
        <translation>Como el escr&amp;itorio</translation>
    </message>
    <message>
        <source>As the desk&amp;top</source>
        <translation>Como el escri&amp;torio</translation>
    </message>
    <message>
        <source>&amp;Reduced</source>
        <translation>&amp;Reducido</translation>
    </message>
    <message>
        <source>F&amp;ull</source>
        <translation>Co&amp;mpleto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Stands at your comments and in the history of a file.</source>
        <translation>Aparece en sus comentarios y en el historial del archivo.</translation>
    </message>
</context>
<context>
    <name>periplus::ShortcutEditor</name>
    <message>
        <source>&amp;No shortcut</source>
        <translation>Si&amp;n atajo</translation>
    </message>
    <message>
        <source>Find a command or a shortcut</source>
        <translation>Buscar una orden o un atajo</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Restablecer to&amp;do</translation>
    </message>
    <message>
        <source>New short&amp;cut</source>
        <translation>Nue&amp;vo atajo</translation>
    </message>
    <message>
        <source>All commands have their standard shortcuts.</source>
        <translation>Todas las órdenes tienen sus atajos habituales.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”.</source>
        <translation>Pulse las teclas para «%1».</translation>
    </message>
    <message>
        <source>Choose a command.</source>
        <translation>Elija una orden.</translation>
    </message>
    <message>
        <source>%1 was the shortcut of “%2”, which has it no longer.</source>
        <translation>%1 era el atajo de «%2», que ya no lo tiene.</translation>
    </message>
    <message>
        <source>“%1” has the shortcut %2.</source>
        <translation>«%1» tiene el atajo %2.</translation>
    </message>
</context>
<context>
    <name>periplus::SnapshotsDialog</name>
    <message>
        <source>&amp;Restore as a copy…</source>
        <translation>&amp;Restaurar como copia…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Snapshots, newest first</source>
        <translation>Instantáneas, las más recientes primero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no snapshots of %1 yet; the first one is taken soon after opening.</source>
        <translation>Todavía no hay instantáneas de %1; la primera se toma poco después de abrir.</translation>
    </message>
    <message>
        <source>Copies kept of %1, outside of the file</source>
        <translation>Copias guardadas de %1, fuera del archivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>Restaurar como copia</translation>
    </message>
    <message>
        <source>Periplus workspace (*.periplus)</source>
        <translation>Espacio de trabajo de Periplus (*.periplus)</translation>
    </message>
</context>
<context>
    <name>periplus::SplitDialog</name>
    <message>
        <source>Before and after a day</source>
        <translation>Antes y después de un día</translation>
    </message>
    <message numerus="yes">
        <source>The %n month(s) before the day are compared with those after it.</source>
        <translation>
            <numerusform>El mes anterior al día se compara con el posterior.</numerusform>
            <numerusform>Los %n meses anteriores al día se comparan con los posteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day of my choice</source>
        <translation>Un día que elija</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Acción</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>periplus::StagePage</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Untitled stage</source>
        <translation>Etapa sin título</translation>
    </message>
</context>
<context>
    <name>periplus::StartPage</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many maps, so many personas</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>%n mapa</numerusform>
            <numerusform>%n mapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver la muestra</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Files you open appear here.</source>
        <translation>Los archivos que abra aparecen aquí.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>periplus::StartPanel</name>
    <message>
        <source>Chart what your customers go through, step by step.</source>
        <translation>Trace lo que viven sus clientes, paso a paso.</translation>
    </message>
    <message>
        <source>One file per project, on your disk.
No account, no upload.</source>
        <translation>Un archivo por proyecto, en su disco.
Sin cuenta, sin subir nada.</translation>
    </message>
</context>
<context>
    <name>periplus::StatusLine</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit the map</source>
        <translation>Ajustar el mapa</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>so many stages, so many steps, so many lanes</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n carril</numerusform>
            <numerusform>%n carriles</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>All changes saved in a draft</source>
        <translation>Todos los cambios guardados en un borrador</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
</context>
<context>
    <name>periplus::StepPage</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What the customer does</source>
        <translation>Qué hace el cliente</translation>
    </message>
    <message>
        <source>As the other steps</source>
        <translation>Como los demás pasos</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, paso %2 de %3</translation>
    </message>
</context>
<context>
    <name>periplus::TagField</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Take off tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>periplus::TemplateDetails</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>stages, steps, lanes and cards, each with its number</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n carril</numerusform>
            <numerusform>%n carriles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 as an example</source>
        <translation>Con %1 como ejemplo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Quitar esta plantilla</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>&amp;Everything, as an example</source>
        <translation>&amp;Todo, como ejemplo</translation>
    </message>
    <message>
        <source>Stages, steps and &amp;questions</source>
        <translation>Etapas, pasos y &amp;preguntas</translation>
    </message>
    <message>
        <source>Stages and s&amp;teps only</source>
        <translation>&amp;Solo etapas y pasos</translation>
    </message>
</context>
<context>
    <name>periplus::TemplateGallery</name>
    <message>
        <source>No template has these words.</source>
        <translation>Ninguna plantilla tiene estas palabras.</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Buscar una plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>periplus::TemplateModel</name>
    <message>
        <source>Blank map</source>
        <translation>Mapa en blanco</translation>
    </message>
    <message>
        <source>Three stages to start from: before, during and after.</source>
        <translation>Tres etapas para empezar: antes, durante y después.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Start with three stages</source>
        <translation>Empezar con tres etapas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many stages, so many steps</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a template, what it holds</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>periplus::TemplatesControl</name>
    <message>
        <source>this template is gone</source>
        <translation>esta plantilla ya no está</translation>
    </message>
    <message>
        <source>“%1” is one of your templates now.</source>
        <translation>«%1» es ahora una de sus plantillas.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se quitó «%1».</translation>
    </message>
</context>
<context>
    <name>periplus::TouchpointFields</name>
    <message>
        <source>Moment of truth</source>
        <translation>Momento de la verdad</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Sin canal</translation>
    </message>
    <message>
        <source>Name of the new channel</source>
        <translation>Nombre del nuevo canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>CX level</source>
        <translation>Nivel de CX</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Nuevo canal…</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
</context>
<context>
    <name>periplus::TrendChart</name>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Benchmark %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation>Tendencia de %1</translation>
    </message>
</context>
<context>
    <name>periplus::UnusedWordsDialog</name>
    <message>
        <source>Remove unused</source>
        <translation>Quitar sin uso</translation>
    </message>
    <message>
        <source>Channels that nothing uses</source>
        <translation>Canales que nada usa</translation>
    </message>
    <message>
        <source>Tags that nothing uses</source>
        <translation>Etiquetas que nada usa</translation>
    </message>
    <message>
        <source>What keeps its tick is removed.</source>
        <translation>Se quita lo que siga marcado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n words</source>
        <translation>
            <numerusform>Quitar %n palabra</numerusform>
            <numerusform>Quitar %n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ValueBox</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Aún sin valor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, how it is worked out</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same restated: %1</source>
        <translation>Lo mismo, expresado de otro modo: %1</translation>
    </message>
</context>
<context>
    <name>periplus::ValuePage</name>
    <message>
        <source>Values, and what they are on the map</source>
        <translation>Valores y qué son en el mapa</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>What the selected values are</source>
        <translation>Qué son los valores elegidos</translation>
    </message>
    <message>
        <source>The selected values are</source>
        <translation>Los valores elegidos son</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column: what it is used for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>No column says where the responses belong.</source>
        <translation>Ninguna columna dice adónde pertenecen las respuestas.</translation>
    </message>
    <message>
        <source>Every value is on the map.</source>
        <translation>Todos los valores están en el mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are unassigned.</source>
        <translation>
            <numerusform>%Ln valor está sin asignar.</numerusform>
            <numerusform>%Ln valores están sin asignar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
</context>
<context>
    <name>periplus::VocabulariesDialog</name>
    <message>
        <source>Vocabularies</source>
        <translation>Vocabularios</translation>
    </message>
    <message>
        <source>The words that all maps share</source>
        <translation>Las palabras que comparten todos los mapas</translation>
    </message>
    <message>
        <source>Kinds of words</source>
        <translation>Tipos de palabras</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Canales</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>Re&amp;sponsables</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>periplus::WordPage</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Clic para ir allí</translation>
    </message>
    <message>
        <source>Select a word to see where it is used.</source>
        <translation>Selecciona una palabra para ver dónde se usa.</translation>
    </message>
    <message numerus="yes">
        <source>%n words are selected.</source>
        <translation>
            <numerusform>Hay %n palabra seleccionada.</numerusform>
            <numerusform>Hay %n palabras seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not used.</source>
        <translation>No se usa.</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n places.</source>
        <translation>
            <numerusform>Se usa en %n lugar.</numerusform>
            <numerusform>Se usa en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This is on no map.</source>
        <translation>Esto no está en ningún mapa.</translation>
    </message>
    <message>
        <source>“%1” is “%2” everywhere now.</source>
        <translation>«%1» es ahora «%2» en todas partes.</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>En «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n unused words were removed.</source>
        <translation>
            <numerusform>Se quitó %n palabra no usada.</numerusform>
            <numerusform>Se quitaron %n palabras no usadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &amp;unused…</source>
        <translation>Quitar sin &amp;uso…</translation>
    </message>
    <message>
        <source>“%1” was there already; the two are one now.</source>
        <translation>«%1» ya estaba; ahora son una sola.</translation>
    </message>
    <message>
        <source>All of it is “%1” now.</source>
        <translation>Todo es ahora «%1».</translation>
    </message>
</context>
</TS>
